package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Gallery;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.RawClient;
import io.github.instagramv1.server.fixture.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests requirements of RFC 9112 and RFC 9110 that Jetty does not meet by itself. */
class StrictHttpTest {
  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = "access_token=" + users.token(1, Scope.values());
              Gallery gallery = users.gallery(new TickingClock());
              gallery.publish(1);
              gallery.publish(1);
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: deflate, chunked",
        "Transfer-Encoding: foo, chunked",
        "Transfer-Encoding: identity, chunked",
        "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
      })
  void rejectsTransferCodingsOtherThanChunked(String header) throws Exception {
    assertThat(server.raw(chunkedPost(header)))
        .startsWith("HTTP/1.1 400 ")
        .containsOnlyOnce("HTTP/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"chunked", "Chunked", "CHUNKED "})
  void acceptsChunkedInAnyCase(String coding) throws Exception {
    assertThat(server.raw(chunkedPost("Transfer-Encoding: " + coding + "\r\nConnection: close")))
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void ignoresExpectOfHttp10() throws Exception {
    String head =
        "POST /v1/users/2/relationship?%s HTTP/%s\r\nHost: x\r\nConnection: close\r\nExpect:"
            + " 100-continue\r\nContent-Length: 13\r\n\r\n";
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      client.send(head.formatted(token, "1.0"));
      Thread.sleep(500);
      assertThat(client.send("action=follow").rest())
          .startsWith("HTTP/1.1 200 ")
          .containsOnlyOnce("HTTP/1.1 ");
    }
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertThat(client.send(head.formatted(token, "1.1")).head()).startsWith("HTTP/1.1 100 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "other.example:81", "photos.example"})
  void prefersAnAbsoluteTargetToTheHostHeader(String host) throws Exception {
    String path = "http://photos.example:81/v1/users/self/media/recent?count=1&" + token;
    assertThat(server.raw(getRequest(path, host)))
        .startsWith("HTTP/1.1 200 ")
        .contains("\"next_url\":\"http://photos.example:81/v1/users/self/media/recent?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http:///", "http:///v1/users/self", "https://", "HTTP://"})
  void rejectsAnAbsoluteTargetWithoutAHost(String target) throws Exception {
    assertThat(server.raw(getRequest(target, "x")))
        .startsWith("HTTP/1.1 400 ")
        .contains("\r\nVary: ")
        .contains("\"meta\"");
  }

  @Test
  void keepsTheSpellingOfTheHostHeader() throws Exception {
    assertThat(
            server.raw(
                getRequest("/v1/users/self/media/recent?count=1&" + token, "Photos.Example:80")))
        .contains("\"next_url\":\"http://Photos.Example:80/v1/");
  }

  @Test
  void closesTheConnectionAfterConnect() throws Exception {
    Instant start = Instant.now();
    assertThat(server.raw("CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 4");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
  }

  private static String getRequest(String target, String host) {
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
  }

  private static String chunkedPost(String header) {
    return "POST /v1/users/2/relationship?"
        + token
        + " HTTP/1.1\r\nHost: x\r\n"
        + header
        + "\r\n\r\nD\r\naction=follow\r\n0\r\n\r\n";
  }
}
