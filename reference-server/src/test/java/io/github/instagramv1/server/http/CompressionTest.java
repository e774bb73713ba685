package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server compresses responses for clients that prefer this, and HEAD has the headers of GET.
 */
class CompressionTest {
  private static final String LARGE = "/users/2/media/recent?count=20&";
  private static final String SMALL = "/users/1?";

  private static LiveServer server;
  private static String token;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
              var gallery = users.gallery(new TickingClock());
              for (int i = 0; i < 20; i++) {
                gallery.publish(2);
              }
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip                        | true",
        "GZIP                        | true",
        "x-gzip                      | true",
        "gzip, deflate, br           | true",
        "br;q=1, gzip;q=0.1          | true",
        "*                           | true",
        "*;q=0.5                     | true",
        "gzip;q=1.000                | true",
        "gzip ; q=0.5                | true",
        "identity;q=0.5, gzip;q=0.5  | true",
        "identity;q=0.4, gzip;q=0.5  | true",
        "gzip;q=0.4, identity;q=0.5  | false",
        "gzip;q=0.001, *;q=0         | true",
        "identity;q=0                | false",
        "*;q=0                       | false",
        "gzip;q=0                    | false",
        "gzip;q=0.000                | false",
        "gzip;q=0, *                 | false",
        "gzip;q=2                    | false",
        "gzip;q=abc                  | false",
        "deflate, br                 | false",
        "identity                    | false",
        "gzipped                     | false",
        "''                          | false"
      })
  void honoursAcceptEncodingWeights(String accepted, boolean compressed) throws Exception {
    HttpResponse<byte[]> response = send("GET", LARGE, accepted);
    assertThat(response.headers().firstValue("Content-Encoding").isPresent()).isEqualTo(compressed);
    assertThat(text(response)).isEqualTo(text(send("GET", LARGE, null)));
    assertThat(response.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
  }

  @Test
  void shrinksALargeResponseByTwoThirds() throws Exception {
    int plain = send("GET", LARGE, null).body().length;
    assertThat(send("GET", LARGE, "gzip").body().length).isLessThan(plain / 3);
  }

  @Test
  void compressesASmallResponseOnlyIfRequired() throws Exception {
    assertThat(send("GET", SMALL, "gzip").headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(send("GET", SMALL, "gzip, identity;q=0").headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LARGE,
        SMALL,
        "/users/99?",
        "/nothing?",
        "/media/search?",
        "/users/self?callback=f&",
        "/users/99?callback=f&",
        "/users/self?callback=(&",
        "/users/search?q=%ff&",
        "/users/2/likes?"
      })
  void headReturnsTheHeadersOfGet(String path) throws Exception {
    for (String accepted : new String[] {null, "gzip"}) {
      HttpResponse<byte[]> get = send("GET", path, accepted);
      HttpResponse<byte[]> head = send("HEAD", path, accepted);
      assertThat(head.statusCode()).isEqualTo(get.statusCode());
      assertThat(head.body()).isEmpty();
      assertThat(comparableHeaders(head.headers())).isEqualTo(comparableHeaders(get.headers()));
      assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(get.body().length);
    }
  }

  private static Map<String, List<String>> comparableHeaders(HttpHeaders headers) {
    Map<String, List<String>> lasting = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lasting.putAll(headers.map());
    lasting.remove("Date");
    lasting.remove("X-Ratelimit-Remaining");
    return lasting;
  }

  private HttpResponse<byte[]> send(String method, String path, String accepted) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + path + "access_token=" + token))
            .method(method, BodyPublishers.noBody());
    if (accepted != null) {
      request.header("Accept-Encoding", accepted);
    }
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> response) throws Exception {
    byte[] body = response.body();
    return response.headers().firstValue("Content-Encoding").isEmpty()
        ? new String(body, StandardCharsets.UTF_8)
        : new String(
            new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(),
            StandardCharsets.UTF_8);
  }
}
