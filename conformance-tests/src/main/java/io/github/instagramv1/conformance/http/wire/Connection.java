package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ReceivedResponse;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.http.NoHttpResponseException;

/** One connection to the server under test, with the client that REST Assured builds for it. */
final class Connection {

  private final RestAssuredConfig config;
  private final RawConnection raw;

  /**
   * @param timeout of the connection, of each wait for bytes, and of a body as a whole; {@link
   *     Wire} limits slow headers
   */
  Connection(Duration timeout) {
    int millis = Math.toIntExact(timeout.toMillis());
    this.raw = new RawConnection(timeout);
    this.config =
        RestAssuredConfig.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .httpClientFactory(() -> new BareClient(timeout))
                    .setParam("http.connection.timeout", millis)
                    .setParam("http.socket.timeout", millis)
                    .setParam("http.protocol.cookie-policy", "ignoreCookies")
                    .reuseHttpClientInstance())
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders())
            .encoderConfig(
                EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
  }

  /** Returns a configuration with which REST Assured sends bodies of any media type as text. */
  private RestAssuredConfig configForText(String contentType) {
    String mediaType = contentType.split(";", 2)[0];
    return config.encoderConfig(
        config.getEncoderConfig().encodeContentTypeAs(mediaType, ContentType.TEXT));
  }

  /**
   * Returns the response to a request.
   *
   * @throws NoResponseException if there was no response, or no valid HTTP response
   */
  ReceivedResponse send(Outgoing outgoing) {
    if (RawConnection.isFor(outgoing.url())) {
      return raw.send(outgoing);
    }
    return send(outgoing, outgoing.isRepeatable());
  }

  private ReceivedResponse send(Outgoing outgoing, boolean mayRepeat) {
    RequestSpecification request =
        RestAssured.given().config(config).urlEncodingEnabled(false).headers(outgoing.headers());
    String contentType = outgoing.contentType();
    if (!contentType.isEmpty()) {
      request.config(configForText(contentType)).contentType(contentType).body(outgoing.body());
    } else if (!outgoing.body().isEmpty()) {
      request.config(configForText(BareClient.UNTYPED)).noContentType().body(outgoing.body());
    }
    try {
      return received(request.request(outgoing.method(), URI.create(outgoing.url())));
    } catch (Exception e) {
      // Groovy lets checked exceptions pass undeclared, also while the body is read.
      if (mayRepeat && wasClosed(e)) {
        return send(outgoing, false);
      }
      String why = e.getMessage() == null ? "" : ": " + e.getMessage();
      throw new NoResponseException(
          outgoing.method() + " got no complete response: " + e.getClass().getSimpleName() + why,
          e);
    }
  }

  /** A server may close an idle connection at the moment at which the next request is sent. */
  private static boolean wasClosed(Exception e) {
    return e instanceof NoHttpResponseException
        || (e instanceof SocketException && !(e instanceof ConnectException));
  }

  private static ReceivedResponse received(Response response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (var header : response.getHeaders()) {
      headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
    return new ReceivedResponse(response.statusCode(), headers, text);
  }
}
