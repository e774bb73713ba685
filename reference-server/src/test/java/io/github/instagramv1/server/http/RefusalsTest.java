package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TestUsers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests how the server refuses requests. User 1 is public and has every scope, user 2 is private,
 * user 3 has blocked user 1, and user 4 has the scope {@code basic} only.
 */
class RefusalsTest {
  private static LiveServer server;
  private static String all;
  private static String basic;

  @BeforeAll
  static void start(@TempDir Path folder) {
    AtomicReference<String> tokenOfBlocker = new AtomicReference<>();
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 3, 4).withPrivate(2);
              all = users.token(1, Scope.values());
              basic = users.token(4);
              tokenOfBlocker.set(users.token(3, Scope.RELATIONSHIPS));
            });
    try {
      HttpResponse<String> blocked =
          server.post("/users/1/relationship?access_token=" + tokenOfBlocker, "action=block");
      assertThat(blocked.statusCode()).isEqualTo(200);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /nothing                          | 404 | APINotFoundError           | No"
            + " operation has this path.",
        "GET    | /                                 | 404 | APINotFoundError           | No"
            + " operation has this path.",
        "GET    | /application.wadl                 | 404 | APINotFoundError           | No"
            + " operation has this path.",
        "POST   | /users/self                       | 405 | APIError                   | This path"
            + " answers GET.",
        "OPTIONS| /users/self                       | 405 | APIError                   | This path"
            + " answers GET.",
        "PUT    | /users/2/relationship             | 405 | APIError                   | This path"
            + " answers GET, POST.",
        "POST   | /users/self?_method=DELETE        | 405 | APIError                   | This path"
            + " answers GET.",
        "GET    | /users/self                       | 400 | OAuthParameterException    | Missing"
            + " client_id or access_token URL parameter.",
        "GET    | /users/self?access_token=         | 400 | OAuthParameterException    | Missing"
            + " client_id or access_token URL parameter.",
        "GET    | /users/self?client_id=CLIENT      | 400 | OAuthParameterException    | Missing"
            + " access_token URL parameter.",
        "GET    | /users/self/feed?client_id=CLIENT | 400 | OAuthParameterException    | Missing"
            + " access_token URL parameter.",
        "GET    | /users/1?client_id=zzz            | 400 | OAuthParameterException    | The"
            + " client_id provided is invalid and does not match a valid application.",
        "GET    | /users/self?access_token=1.a.b    | 400 | OAuthAccessTokenException  | The"
            + " access_token provided is invalid.",
        "GET    | /users/1?access_token=x&client_id=CLIENT | 400 | OAuthAccessTokenException | The"
            + " access_token provided is invalid.",
        "GET    | /users/self/requested-by?BASIC    | 400 | OAuthPermissionsException  | This"
            + " request requires scope=follower_list,",
        "GET    | /users/1?BASIC                    | 400 | OAuthPermissionsException  | This"
            + " request requires scope=public_content,",
        "POST   | /users/1/relationship?action=follow&BASIC | 400 | OAuthPermissionsException |"
            + " This request requires scope=relationships,",
        "GET    | /users/99?ALL                     | 400 | APINotFoundError           | this user"
            + " does not exist",
        "GET    | /users/3?ALL                      | 400 | APINotFoundError           | this user"
            + " does not exist",
        "GET    | /users/2?ALL                      | 400 | APINotAllowedError         | you cannot"
            + " view this resource",
        "GET    | /users/2/follows?ALL              | 400 | APINotAllowedError         | you cannot"
            + " view this resource",
        "GET    | /users/search?ALL                 | 400 | APIInvalidParametersError  | Missing"
            + " parameter q.",
        "GET    | /users/search?q=+&ALL             | 400 | APIInvalidParametersError  | The"
            + " parameter q must not be blank.",
        "GET    | /users/search?q=%FF&ALL           | 400 | APIInvalidParametersError  | A"
            + " parameter is not UTF-8.",
        "GET    | /users/search?q=%00&ALL           | 400 | APIInvalidParametersError  | A"
            + " parameter contains the character NUL.",
        "POST   | /users/2/relationship?ALL         | 400 | APIInvalidParametersError  | The"
            + " parameter action must be",
        "GET    | /media/search?lng=0&lat=91&ALL    | 400 | APIInvalidParametersError  | The"
            + " parameter lat must be at most 90.",
        "GET    | /media/search?lng=0&lat=NaN&ALL   | 400 | APIInvalidParametersError  | The"
            + " parameter lat has a value that cannot be read.",
        "GET    | /users/self?callback=f()&ALL      | 400 | APIInvalidParametersError  | A callback"
            + " must be the name of a JavaScript function."
      })
  void reportsErrorsInTheEnvelope(
      String method, String path, int status, String type, String messageStart) throws Exception {
    HttpResponse<String> response = server.send(method, withCredentials(path));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    assertThat(response.headers().firstValue("X-Ratelimit-Remaining")).isPresent();
    JsonNode body = server.json(response);
    assertThat(body.fieldNames()).toIterable().containsExactly("meta");
    assertThat(body.at("/meta/code").asInt()).isEqualTo(status);
    assertThat(body.at("/meta/error_type").asText()).isEqualTo(type);
    assertThat(body.at("/meta/error_message").asText()).startsWith(messageStart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-99999999999"})
  void rejectsACountBelowOne(String count) throws Exception {
    assertThat(messageForCount(count)).isEqualTo("Count must be larger than zero.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1e3", "%205", "%2B5", "5.0", "0x5", "%D9%A5"})
  void rejectsACountThatIsNoNumber(String count) throws Exception {
    assertThat(messageForCount(count))
        .isEqualTo("The parameter count has a value that cannot be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "33", "99999999999", "99999999999999999999999", "2&count=0"})
  void acceptsLargeCountsAndUsesTheFirstOfSeveral(String count) throws Exception {
    assertThat(server.get("/users/self/follows?access_token=" + all + "&count=" + count))
        .returns(200, HttpResponse::statusCode);
  }

  @Test
  void listsSupportedMethodsInTheAllowHeader() throws Exception {
    assertThat(server.send("DELETE", "/users/2/relationship").headers().firstValue("Allow"))
        .contains("GET, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET /v1/users/self HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /v1/tags/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /v1/tags/a%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /v1/users/self HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "POST /v1/users/2/relationship HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n"
      })
  void rejectsMalformedHttpInTheEnvelope(String request) throws Exception {
    assertThat(server.raw(request))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/json; charset=utf-8")
        .contains("{\"meta\":{\"code\":400,")
        .contains("\"error_type\":\"APIInvalidParametersError\"");
  }

  @Test
  void ignoresTheAcceptHeader() throws Exception {
    assertThat(
            server.send(
                server
                    .request("/users/self")
                    .header("Accept", "text/html")
                    .header("Authorization", "Bearer " + all)))
        .returns(200, HttpResponse::statusCode);
  }

  private static String messageForCount(String count) throws Exception {
    HttpResponse<String> response =
        server.get("/users/self/follows?access_token=" + all + "&count=" + count);
    assertThat(response.statusCode()).isEqualTo(400);
    return server.json(response).at("/meta/error_message").asText();
  }

  private static String withCredentials(String path) {
    return path.replace("CLIENT", TestUsers.CLIENT_ID)
        .replace("ALL", "access_token=" + all)
        .replace("BASIC", "access_token=" + basic);
  }
}
