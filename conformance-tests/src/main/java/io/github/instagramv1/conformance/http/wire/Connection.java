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
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpResponse;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.impl.client.AbstractHttpClient;
import org.apache.http.impl.client.DefaultHttpClient;

/** One connection to the server under test, with the client that REST Assured builds for it. */
@SuppressWarnings("deprecation") // REST Assured takes no newer kind of client.
final class Connection {

  /** A placeholder, because REST Assured sends no body without a media type; it is never sent. */
  private static final String UNTYPED = "*/*";

  private static final int MOST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 200;

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
                    .httpClientFactory(() -> client(timeout))
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

  /** Returns a client that limits the time and the size of responses. */
  private static AbstractHttpClient client(Duration timeout) {
    DefaultHttpClient client = new DefaultHttpClient();
    client
        .getParams()
        .setIntParameter("http.connection.max-line-length", MOST_LINE)
        .setIntParameter("http.connection.max-header-count", MOST_HEADERS);
    client.addRequestInterceptor(
        (request, context) -> {
          Header type = request.getFirstHeader(HttpHeaders.CONTENT_TYPE);
          if (type != null && type.getValue().equals(UNTYPED)) {
            request.removeHeader(type);
          }
        });
    client.addResponseInterceptor(
        (response, context) -> {
          if (response.getEntity() != null) {
            HttpEntity limited = new LimitedEntity(response.getEntity(), timeout);
            response.setEntity(isRedirect(response) ? new BufferedHttpEntity(limited) : limited);
          }
        });
    return client;
  }

  /**
   * Returns whether a response is a redirect, whose body REST Assured leaves unread, which would
   * block the connection.
   */
  private static boolean isRedirect(HttpResponse response) {
    return response.getStatusLine().getStatusCode() / 100 == 3;
  }

  /** Returns a configuration with which REST Assured sends bodies of any media type as text. */
  private RestAssuredConfig asText(String contentType) {
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
    RequestSpecification request =
        RestAssured.given().config(config).urlEncodingEnabled(false).headers(outgoing.headers());
    String contentType = outgoing.contentType();
    if (!contentType.isEmpty()) {
      request.config(asText(contentType)).contentType(contentType).body(outgoing.body());
    } else if (!outgoing.body().isEmpty()) {
      request.config(asText(UNTYPED)).noContentType().body(outgoing.body());
    }
    try {
      return received(request.request(outgoing.method(), URI.create(outgoing.url())));
    } catch (Exception e) {
      // Groovy lets checked exceptions pass undeclared, also while the body is read.
      String why = e.getMessage() == null ? "" : ": " + e.getMessage();
      throw new NoResponseException(
          outgoing.method() + " got no complete response: " + e.getClass().getSimpleName() + why,
          e);
    }
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
