package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ReceivedReply;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends a request exactly as it is given, and takes the reply as it comes. */
public final class Wire {
  private final RestAssuredConfig config;

  /**
   * @param timeout of the connection and of each wait for bytes
   */
  public Wire(Duration timeout) {
    int millis = Math.toIntExact(timeout.toMillis());
    this.config =
        RestAssuredConfig.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
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

  /** Left to itself, REST Assured builds or refuses bodies by their media type. */
  private RestAssuredConfig asText(String contentType) {
    return config.encoderConfig(
        config.getEncoderConfig().encodeContentTypeAs(contentType, ContentType.TEXT));
  }

  /**
   * @param url complete and encoded
   * @param body with its media type; no body at all if the type is empty
   * @throws NoReplyException if no reply came in time
   */
  ReceivedReply send(
      String method, String url, Map<String, String> headers, String contentType, String body) {
    RequestSpecification request =
        RestAssured.given().config(config).urlEncodingEnabled(false).headers(headers);
    if (!contentType.isEmpty()) {
      request.config(asText(contentType)).contentType(contentType).body(body);
    }
    Response response;
    try {
      response = request.request(method, URI.create(url));
    } catch (Exception e) {
      throw new NoReplyException(method + " got no reply: " + e.getClass().getSimpleName(), e);
    }
    Map<String, List<String>> received = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      received.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
    return new ReceivedReply(response.statusCode(), received, text);
  }
}
