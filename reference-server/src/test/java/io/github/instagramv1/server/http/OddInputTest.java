package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TickingClock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hostile requests, byte for byte: the server responds to each in the envelope, without an internal
 * error, and continues to run.
 *
 * <p>In the tables, TOKEN is the token of user 1, PK a media object of user 2, and {@code {n}x}
 * repeats x n times.
 */
class OddInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)}(%F0%9F%93%B7|.)");

  private static LiveServer server;
  private static String token;
  private static String pk;

  @BeforeAll
  static void start(@TempDir Path folder) {
    AtomicReference<String> published = new AtomicReference<>();
    AtomicReference<String> made = new AtomicReference<>();
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              made.set(users.token(1, Scope.values()));
              published.set(String.valueOf(users.gallery(new TickingClock()).publish(2)));
            });
    token = made.get();
    pk = published.get();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void assertServerResponds() throws Exception {
    assertThat(server.get("/users/self?access_token=" + token).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // NUL and other control characters
        "GET | /tags/a%00b?TOKEN                         | 400",
        "GET | /users/search?q=a%00b&TOKEN               | 400",
        "GET | /users/search?q=%01%7F&TOKEN              | 200",
        "GET | /users/self?access_token=%00              | 400",
        "GET | /users/self?%00=1&TOKEN                   | 200",
        "GET | /media/search?lat=%0D%0A&lng=0&TOKEN      | 400",
        // very long values
        "GET | /users/search?q={100}a&TOKEN              | 200",
        "GET | /users/search?q={101}a&TOKEN              | 400",
        "GET | /users/search?q={7000}a&TOKEN             | 400",
        "GET | /tags/{3000}a?TOKEN                       | 400",
        "GET | /{20000}a                                 | 400",
        "GET | /users/{3000}9?TOKEN                      | 400",
        "GET | /media/{3000}9_{3000}9?TOKEN              | 400",
        "GET | /users/self?{7000}a=1&TOKEN               | 200",
        "GET | /users/self?{2000}a=&TOKEN                | 200",
        // broken percent encodings and bytes that are no UTF-8
        "GET | /users/search?q=%&TOKEN                   | 400",
        "GET | /users/search?q=%4&TOKEN                  | 400",
        "GET | /users/search?q=%G0&TOKEN                 | 400",
        "GET | /users/search?q=%C3%28&TOKEN              | 400",
        "GET | /users/search?q=%C0%AF&TOKEN              | 400",
        "GET | /users/search?q=%ED%A0%80&TOKEN           | 400",
        "GET | /users/search?q=%F4%90%80%80&TOKEN        | 400",
        "GET | /users/search?q=%F0%9F%93%B7&TOKEN        | 200",
        "GET | /users/search?q=\u00FF&TOKEN              | 200",
        "GET | /tags/%FF?TOKEN                           | 400",
        "GET | /tags/%ZZ?TOKEN                           | 400",
        "GET | /tags/%?TOKEN                             | 400",
        "GET | /%C0%AE%C0%AE/users/self?TOKEN            | 400",
        // duplicates
        "GET | /users/search?q=a&q=&q=b&TOKEN            | 200",
        "GET | /users/search?q=&q=a&TOKEN                | 400",
        "GET | /users/self?TOKEN&TOKEN                   | 200",
        "GET | /users/self?TOKEN&access_token=x          | 200",
        "GET | /users/self?access_token=x&TOKEN          | 400",
        "GET | /users/self?&&&=&=x&TOKEN&                | 200",
        // huge numbers, negative ids, numbers of other kinds
        "GET | /users/-1?TOKEN                           | 400",
        "GET | /users/0?TOKEN                            | 400",
        "GET | /users/9223372036854775807?TOKEN          | 400",
        "GET | /users/9223372036854775808?TOKEN          | 400",
        "GET | /users/%D9%A1?TOKEN                       | 400",
        "GET | /users/1e0?TOKEN                          | 400",
        "GET | /media/-PK?TOKEN                          | 400",
        "GET | /media/PK_-2?TOKEN                        | 400",
        "GET | /media/PK_1?TOKEN                         | 400",
        "GET | /media/PK_2_2?TOKEN                       | 400",
        "GET | /media/shortcode/____________?TOKEN       | 400",
        "GET | /media/shortcode/-?TOKEN                  | 400",
        "GET | /locations/-7?TOKEN                       | 400",
        "GET | /users/2/media/recent?max_id=-1&TOKEN     | 400",
        "GET | /users/2/media/recent?min_id={19}9&TOKEN  | 200",
        "GET | /users/2/media/recent?min_id=PK&max_id=0&TOKEN | 200",
        "GET | /users/2/media/recent?max_timestamp=-9223372036854775808&TOKEN | 400",
        "GET | /users/2/media/recent?min_timestamp=9223372036854775807&TOKEN  | 200",
        "GET | /users/2/media/recent?min_timestamp=9223372036854775808&TOKEN  | 200",
        "GET | /users/2/media/recent?count=2147483648&TOKEN   | 200",
        "GET | /users/2/media/recent?count=-2147483649&TOKEN  | 400",
        "GET | /users/1/follows?cursor=-9223372036854775808&TOKEN | 400",
        "GET | /users/1/follows?cursor=x&TOKEN           | 400",
        "GET |"
            + " /media/search?lat=0&lng=0&min_timestamp=-9223372036854775808&max_timestamp=9223372036854775807&TOKEN"
            + " | 400",
        "GET | /media/search?lat=0&lng=0&max_timestamp=-9223372036854775808&TOKEN | 400",
        "GET | /media/search?lat=1e400&lng=0&TOKEN       | 400",
        "GET | /media/search?lat=-0.0&lng=1e-400&TOKEN   | 200",
        "GET | /media/search?lat=Infinity&lng=0&TOKEN    | 400",
        "GET | /media/search?lat=0&lng=180.0000001&TOKEN | 400",
        "GET | /media/search?lat=0&lng=0&distance=5000&TOKEN | 200",
        "GET | /media/search?lat=0&lng=0&distance=5001&TOKEN | 400",
        "GET | /media/search?lat=0&lng=0&distance=-1&TOKEN | 400",
        "GET | /locations/search?lat=0&lng=0&distance=5001&TOKEN | 400",
        // slashes, dots, semicolons and backslashes in the path
        "GET | /tags/a%2Fb?TOKEN                         | 400",
        "GET | /tags/%2F?TOKEN                           | 400",
        "GET | /tags/a%5Cb?TOKEN                         | 400",
        "GET | /tags/a%253Fb?TOKEN                       | 400",
        "GET | //users/self?TOKEN                        | 404",
        "GET | /users//self?TOKEN                        | 404",
        "GET | /users/../users/self?TOKEN                | 404",
        "GET | /users/%2E%2E/self?TOKEN                  | 404",
        "GET | /../../etc/passwd                         | 400",
        "GET | /users/self;a=b?TOKEN                     | 400",
        "GET | /users/self/?TOKEN                        | 200",
        "GET | /users/self.json/?TOKEN                   | 200",
        "GET | /users/self.json.json?TOKEN               | 400",
        "GET | /users/self%20?TOKEN                      | 400",
        "GET | /users/self?TOKEN#x                       | 200",
        // methods
        "HEAD    | /users/self?TOKEN                     | 200",
        "PATCH   | /users/self?TOKEN                     | 405",
        "TRACE   | /users/self?TOKEN                     | 405",
        "CONNECT | /users/self?TOKEN                     | 400",
        "BREW    | /users/self?TOKEN                     | 405",
        "get     | /users/self?TOKEN                     | 405",
        "PUT     | /media/PK/likes?TOKEN                 | 405",
        "POST    | /media/PK/likes?_method=BREW&TOKEN    | 200",
        "POST    | /media/PK/likes?_method=delete&TOKEN  | 200"
      })
  void respondsToRequestsWithoutABody(String method, String path, int status) throws Exception {
    String length = method.equals("POST") ? "Content-Length: 0\r\n" : "";
    assertResponse(method, path, length, "", status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/x-www-form-urlencoded | ''                     | 400",
        "application/x-www-form-urlencoded | text                   | 400",
        "application/x-www-form-urlencoded | text=                  | 400",
        "application/x-www-form-urlencoded | text=%00               | 400",
        "application/x-www-form-urlencoded | text=a%                | 400",
        "application/x-www-form-urlencoded | text=%FF               | 400",
        "application/x-www-form-urlencoded | text=\u00FF            | 400",
        "application/x-www-form-urlencoded | text={300}%F0%9F%93%B7 | 200",
        "application/x-www-form-urlencoded | text={301}%F0%9F%93%B7 | 400",
        "application/x-www-form-urlencoded | text=ok&a={65000}b     | 200",
        "application/x-www-form-urlencoded | text=ok&a={66000}b     | 413",
        "application/x-www-form-urlencoded | {20000}&text=ok        | 200",
        "application/x-www-form-urlencoded;charset=utf-16 | text=ok | 200",
        "application/json                  | {}                     | 415",
        "application/json                  | ''                     | 400",
        "text/plain                        | text=ok                | 415",
        "application/xml                   | <text>ok</text>        | 415",
        "no-type                           | text=ok                | 415",
        "*/*                               | text=ok                | 415",
        "multipart/form-data               | text=ok                | 400",
        "multipart/form-data; boundary=b   | ''                     | 400",
        "multipart/form-data; boundary=b   | --b                    | 400",
        "multipart/form-data; boundary=    | --                     | 415",
        "multipart/mixed; boundary=b       | --b--                  | 415"
      })
  void respondsToRequestsWithABody(String contentType, String body, int status) throws Exception {
    String sent = fillTemplate(body);
    String headers =
        "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(contentType, sent.length());
    assertResponse("POST", "/media/PK/comments?TOKEN", headers, sent, status);
  }

  private static void assertResponse(
      String method, String path, String headers, String body, int status) throws Exception {
    String response =
        server.raw(
            "%s /v1%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n%s"
                .formatted(method, fillTemplate(path), headers, body));
    assertThat(response).startsWith("HTTP/1.1 " + status + " ");
    assertThat(response)
        .containsIgnoringCase("\r\nContent-Type: application/json; charset=utf-8\r\n");
    String answer = response.substring(response.indexOf("\r\n\r\n") + 4);
    if (method.equals("HEAD")) {
      assertThat(answer).isEmpty();
    } else {
      assertEnvelope(JSON.readTree(answer), status);
    }
  }

  private static void assertEnvelope(JsonNode answer, int status) {
    assertThat(answer.at("/meta/code").asInt()).isEqualTo(status);
    assertThat(answer.has("data")).isEqualTo(status == 200);
    assertThat(answer.at("/meta").has("error_type")).isEqualTo(status != 200);
    assertThat(answer.at("/meta").has("error_message")).isEqualTo(status != 200);
  }

  private static String fillTemplate(String template) {
    return REPEATED
        .matcher(template.replace("TOKEN", "access_token=" + token).replace("PK", pk))
        .replaceAll(m -> m.group(2).repeat(Integer.parseInt(m.group(1))));
  }
}
