package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server checks path and method before all that a request says about its sender and its
 * parameters.
 */
class OrderOfChecksTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW");

  private static LiveServer server;
  private static Map<String, String> credentials;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1).withPrivate(2);
              credentials =
                  Map.of(
                      "none",
                      "",
                      "unknown",
                      "access_token=1.2.3",
                      "unsigned",
                      "access_token=" + users.signingToken(1, Scope.values()),
                      "badly signed",
                      "sig=x&access_token=" + users.signingToken(1),
                      "basic",
                      "access_token=" + users.token(1),
                      "all",
                      "access_token=" + users.token(1, Scope.values()),
                      "two at once",
                      "access_token=1.2.3&client_id=zzz",
                      "unknown application",
                      "client_id=zzz");
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Returns the paths of the contract, with the methods of each. */
  static Map<String, Set<String>> paths() throws Exception {
    try (InputStream contract =
        OrderOfChecksTest.class.getResourceAsStream("/META-INF/openapi/instagram-v1.yaml")) {
      return new YAMLMapper()
          .readTree(contract).get("paths").properties().stream()
              .collect(
                  Collectors.toMap(
                      path -> path.getKey().replaceAll("\\{[^}]+}", "1"),
                      path -> methods(path.getValue())));
    }
  }

  static List<String> contractPaths() throws Exception {
    return new ArrayList<>(new TreeSet<>(paths().keySet()));
  }

  private static Set<String> methods(JsonNode path) {
    Set<String> methods = new TreeSet<>();
    path.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
    return methods;
  }

  @ParameterizedTest
  @MethodSource("contractPaths")
  void responds405ToUnsupportedMethodsForAnyCredential(String path) throws Exception {
    Set<String> known = paths().get(path);
    for (String method : METHODS) {
      for (String form : new String[] {path, path + "/", path + ".json"}) {
        for (Map.Entry<String, String> credential : credentials.entrySet()) {
          HttpResponse<String> response =
              server.send(method, form + "?count=x&" + credential.getValue());
          String request = method + " " + form + " " + credential.getKey();
          if (known.contains(method.equals("HEAD") ? "GET" : method)) {
            assertThat(response.statusCode()).as(request).isIn(200, 400, 403);
          } else {
            assertThat(response.statusCode()).as(request).isEqualTo(405);
            assertThat(List.of(response.headers().firstValue("Allow").orElseThrow().split(", ")))
                .as(request)
                .containsExactlyElementsOf(known);
          }
        }
      }
    }
  }

  @Test
  void responds404ToUnknownPathsForAnyMethodAndCredential() throws Exception {
    for (String path :
        new String[] {
          "/nothing", "/users", "/users/1/media", "/users/self/self/self", "/tags/a/b"
        }) {
      for (String method : METHODS) {
        for (String credential : credentials.values()) {
          assertThat(server.send(method, path + "?count=x&" + credential).statusCode())
              .as(method + " " + path + " " + credential)
              .isEqualTo(404);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/users/self,         DELETE, 405",
    "/users/self,         PUT,    405",
    "/media/1/likes,      PUT,    405",
    "/media/1/comments/2, PUT,    405",
    "/media/1/comments/2, DELETE, 400",
    "/media/1/comments/2, delete, 400",
    "/media/1/comments/2, BREW,   405",
    "/media/1/comments/2, '',     405",
    "/nothing,            DELETE, 404",
    "/media/1/likes,      DELETE, 400",
    "/users/1/relationship, DELETE, 405"
  })
  void usesTheMethodOverrideOfAPost(String path, String override, int status) throws Exception {
    for (String credential : credentials.values()) {
      String both = path + "?" + credential;
      int without = status == 400 && credential.contains("sig") ? 403 : status;
      for (HttpResponse<String> response :
          List.of(
              server.send("POST", both + "&_method=" + override),
              server.post(both, "_method=" + override))) {
        assertThat(response.statusCode()).as(both).isIn(status, status == 400 ? 403 : without);
      }
    }
  }

  /** No parameter changes the method of a GET request. */
  @Test
  void ignoresTheMethodOverrideOfAGet() throws Exception {
    for (String method : new String[] {"DELETE", "PUT", "POST"}) {
      assertThat(server.get("/users/self?_method=" + method).statusCode()).isEqualTo(400);
      assertThat(server.get("/media/1/comments/2?_method=" + method).statusCode()).isEqualTo(405);
    }
  }

  @ParameterizedTest
  @CsvSource({"/nothing,            404", "/media/1/comments/2, 405", "/users/self,         400"})
  void reportsTheSameErrorToACallback(String path, int code) throws Exception {
    for (String credential : new String[] {"", "access_token=1.2.3", "client_id=zzz"}) {
      HttpResponse<String> response = server.get(path + "?callback=f&" + credential);
      assertThat(response.statusCode()).isEqualTo(200);
      String body = response.body();
      JsonNode meta =
          new ObjectMapper().readTree(body.substring(body.indexOf('(') + 1, body.lastIndexOf(')')));
      assertThat(meta.at("/meta/code").asInt()).as(path).isEqualTo(code);
      assertThat(server.send("HEAD", path + "?callback=f&" + credential).statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /nothing,               404",
    "POST, /nothing,               404",
    "GET,  /media/1/comments/2,    405",
    "POST, /users/self,            405",
    "GET,  /users/self,            400",
    "POST, /users/1/relationship,  400"
  })
  void checksPathAndMethodBeforeUnreadableInput(String method, String path, int status)
      throws Exception {
    for (String query : new String[] {"callback=f()", "callback=new", "q=%FF", "q=%00"}) {
      assertThat(server.send(method, path + "?" + query).statusCode())
          .as(method + " " + path + "?" + query)
          .isEqualTo(status);
    }
    if (method.equals("POST")) {
      assertThat(server.post(path, "text=%FF").statusCode()).isEqualTo(status);
      assertThat(server.post(path, "application/json", BodyPublishers.ofString("{}")).statusCode())
          .isEqualTo(status == 400 ? 415 : status);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none,    OAuthParameterException",
    "unknown, OAuthAccessTokenException",
    "unsigned, OAuthForbiddenException",
    "basic,   OAuthPermissionsException",
    "all,     APIInvalidParametersError"
  })
  void checksTheCredentialBeforeUnreadableParameters(String credential, String type)
      throws Exception {
    for (String unreadable :
        new String[] {"callback=1x", "callback=new", "q=%FF", "q=%00", "q=%zz", "%FF=1", "q=%"}) {
      String query = "?" + credentials.get(credential) + "&" + unreadable;
      assertThat(server.raw(request("GET /v1/users/2/follows" + query, "")))
          .as(unreadable)
          .contains("\"error_type\":\"" + type + "\"");
      String form = credentials.get(credential) + "&action=follow&" + unreadable;
      if (!unreadable.startsWith("callback")) {
        assertThat(server.raw(request("POST /v1/users/2/relationship", form)))
            .as(unreadable)
            .contains("\"error_type\":\"" + type + "\"");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%00", "%zz"})
  void treatsAnUnreadableTokenAsUnknown(String end) throws Exception {
    for (String name : new String[] {"access_token", "client_id"}) {
      assertThat(server.raw(request("GET /v1/users/1?" + name + "=1.2.3" + end, "")))
          .contains(
              name.equals("client_id") ? "OAuthParameterException" : "OAuthAccessTokenException");
    }
  }

  private static String request(String line, String body) {
    return line
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  /** Tests the order of the later checks: each request also fails every check that follows. */
  @ParameterizedTest
  @CsvSource({
    "unsigned,            /users/2/follows?count=x, OAuthForbiddenException",
    "unknown,             /users/2/follows?count=x, OAuthAccessTokenException",
    "unknown application, /users/2/follows?count=x, OAuthParameterException",
    "none,                /users/2/follows?count=x, OAuthParameterException",
    "basic,               /users/2/follows?count=x, OAuthPermissionsException",
    "all,                 /users/2/follows?count=x, APIInvalidParametersError",
    "all,                 /users/99/follows?count=1, APINotFoundError",
    "all,                 /users/2/follows?count=1, APINotAllowedError"
  })
  void appliesTheLaterChecksInOrder(String credential, String path, String type) throws Exception {
    assertThat(server.get(path + "&" + credentials.get(credential)).body())
        .contains("\"error_type\":\"" + type + "\"");
  }
}
