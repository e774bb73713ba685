package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ReceivedResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.apache.http.Header;
import org.apache.http.HttpException;
import org.apache.http.HttpResponse;
import org.apache.http.HttpVersion;
import org.apache.http.impl.DefaultHttpClientConnection;
import org.apache.http.message.BasicHttpRequest;
import org.apache.http.params.BasicHttpParams;

/** A connection for one request without a body whose URL is syntactically invalid. */
@SuppressWarnings("deprecation") // Parameters of the same age as the client of REST Assured.
public final class RawConnection {
  private static final Pattern URL =
      Pattern.compile("(https?)://((\\[[^\\]]+\\]|[^/:?#]+)(?::(\\d+))?)([/?].*)");

  private final int millis;

  /**
   * @param timeout of the connection, and of each wait for bytes
   */
  public RawConnection(Duration timeout) {
    this.millis = Math.toIntExact(timeout.toMillis());
  }

  /** Returns whether a URL violates the syntax of URIs. */
  public static boolean isFor(String url) {
    try {
      new URI(url);
      return false;
    } catch (URISyntaxException e) {
      return true;
    }
  }

  /**
   * Returns the response to a request.
   *
   * @throws NoResponseException if there was no response, or no valid HTTP response
   */
  public ReceivedResponse send(Outgoing outgoing) {
    Matcher url = URL.matcher(outgoing.url());
    if (!url.matches()) {
      throw new IllegalArgumentException("No URL with a host: " + outgoing.url());
    }
    boolean secure = url.group(1).equals("https");
    int port = url.group(4) != null ? Integer.parseInt(url.group(4)) : secure ? 443 : 80;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(url.group(3), port), millis);
      plain.setSoTimeout(millis);
      Socket socket = secure ? overTls(plain, url.group(3), port) : plain;
      BasicHttpRequest request =
          new BasicHttpRequest(outgoing.method(), url.group(5), HttpVersion.HTTP_1_1);
      request.addHeader("Host", url.group(2));
      request.addHeader("Connection", "close");
      outgoing.headers().forEach(request::addHeader);
      return exchange(socket, request);
    } catch (IOException | HttpException e) {
      throw new NoResponseException(outgoing.method() + " got no complete response: " + e, e);
    }
  }

  private static Socket overTls(Socket plain, String host, int port) throws IOException {
    return ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
  }

  private ReceivedResponse exchange(Socket socket, BasicHttpRequest request)
      throws IOException, HttpException {
    DefaultHttpClientConnection connection = new DefaultHttpClientConnection();
    connection.bind(socket, new BasicHttpParams());
    connection.sendRequestHeader(request);
    connection.flush();
    HttpResponse response = connection.receiveResponseHeader();
    connection.receiveResponseEntity(response);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getAllHeaders()) {
      headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    LimitedEntity body = new LimitedEntity(response.getEntity(), Duration.ofMillis(millis));
    String text = new String(body.getContent().readAllBytes(), StandardCharsets.UTF_8);
    return new ReceivedResponse(response.getStatusLine().getStatusCode(), headers, text);
  }
}
