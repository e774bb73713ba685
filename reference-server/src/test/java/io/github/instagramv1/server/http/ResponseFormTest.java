package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the form of responses. User 1 follows users 2 and 3, so that a page of one item has a next
 * page. The server trusts its peer, this machine, as a proxy.
 */
class ResponseFormTest {
  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server =
        LiveServer.start(
            LiveServer.settings(folder, Optional.empty(), Set.of("127.0.0.1"), 5000),
            users -> {
              users.withPublic(1, 2, 3);
              token = users.token(1, Scope.values());
            });
    for (String other : new String[] {"2", "3"}) {
      server.post("/users/" + other + "/relationship?access_token=" + token, "action=follow");
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users/self", "/users/self/", "/users/self.json", "/users/self.json/"})
  void ignoresJsonSuffixAndTrailingSlash(String path) throws Exception {
    HttpResponse<String> response = server.get(path + "?access_token=" + token);
    assertThat(server.json(response).at("/data/id").asText()).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Type           | application/json; charset=utf-8",
        "Cache-Control          | private, no-cache, no-store, must-revalidate",
        "Pragma                 | no-cache",
        "Content-Language       | en",
        "Vary                   | Accept-Encoding, Cookie, Accept-Language",
        "X-Content-Type-Options | nosniff",
        "X-Ratelimit-Limit      | 5000"
      })
  void sendsTheStandardHeaders(String name, String value) throws Exception {
    HttpHeaders headers = server.get("/users/self?access_token=" + token).headers();
    assertThat(headers.firstValue(name)).contains(value);
  }

  @Test
  void respondsToHeadWithoutABody() throws Exception {
    HttpResponse<String> response = server.send("HEAD", "/users/self?access_token=" + token);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void wrapsTheResponseInTheCallback() throws Exception {
    HttpResponse<String> response = server.get("/users/self?callback=a.b&access_token=" + token);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/javascript; charset=utf-8");
    assertThat(response.body()).startsWith("/**/a.b({\"data\":").endsWith("})");
  }

  @ParameterizedTest
  @CsvSource({"/nothing, 404", "/users/self, 400"})
  void wrapsErrorResponsesInTheCallback(String path, int code) throws Exception {
    HttpResponse<String> response = server.get(path + "?callback=f");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .startsWith("/**/f({\"meta\":{\"code\":" + code + ",")
        .endsWith("})");
  }

  @Test
  void ignoresTheCallbackOfWrites() throws Exception {
    HttpResponse<String> response =
        server.post("/users/2/relationship?callback=f&access_token=" + token, "action=follow");
    assertThat(response.body()).startsWith("{\"data\":");
  }

  @Test
  void sendsAnEmptyPaginationOnTheLastPage() throws Exception {
    JsonNode response = server.json(server.get("/users/self/follows?access_token=" + token));
    assertThat(response.get("pagination").isObject()).isTrue();
    assertThat(response.get("pagination")).isEmpty();
  }

  @Test
  void nextUrlReturnsTheNextPage() throws Exception {
    JsonNode first = server.json(server.get("/users/self/follows?count=1&access_token=" + token));
    String next = first.at("/pagination/next_url").asText();
    assertThat(next).startsWith(server.baseUrl() + "/users/self/follows?count=1&access_token=");
    String path = next.substring(server.baseUrl().toString().length());
    JsonNode second = server.json(server.get(path));
    assertThat(first.at("/data/0/id").asText()).isEqualTo("3");
    assertThat(second.at("/data/0/id").asText()).isEqualTo("2");
    assertThat(second.get("pagination")).isEmpty();
  }

  @Test
  void keepsAHeaderTokenOutOfTheNextUrl() throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .request("/users/self/follows?count=1")
                .header("Authorization", "Bearer " + token));
    assertThat(server.json(response).at("/pagination/next_url").asText())
        .startsWith(server.baseUrl() + "/users/self/follows?count=1&cursor=");
  }

  @ParameterizedTest
  @CsvSource({
    "Host: api.caller.test:81,                                       http://api.caller.test:81",
    "'Host: a.test\r\nX-Forwarded-Proto: https',                     https://a.test",
    "'Host: a.test\r\nX-Forwarded-Host: b.test, c.test',             http://c.test",
    "'Host: a.test\r\nForwarded: for=\"[::1]\";Proto=https;host=\"b:8\"',  https://b:8",
    "'Host: a.test\r\nForwarded: for=\"[::1]\"\r\nX-Forwarded-Host: b',    http://a.test"
  })
  void buildsNextUrlFromTheOriginOfTheRequest(String headers, String origin) throws Exception {
    assertThat(requestFollows(server, headers))
        .contains("\"next_url\":\"" + origin + "/v1/users/self/f");
  }

  @Test
  void ignoresForwardingHeadersOfUntrustedPeers(@TempDir Path folder) throws Exception {
    String[] own = new String[1];
    try (LiveServer other =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2, 3);
              own[0] = users.token(1, Scope.values());
            })) {
      for (String user : new String[] {"2", "3"}) {
        other.post("/users/" + user + "/relationship?access_token=" + own[0], "action=follow");
      }
      String response =
          other.raw(
              request(own[0], "Host: a.test\r\nX-Forwarded-Host: evil\r\nForwarded: host=evil"));
      assertThat(response).contains("\"next_url\":\"http://a.test/v1/");
    }
  }

  private static String requestFollows(LiveServer liveServer, String headers) throws Exception {
    return liveServer.raw(request(token, headers));
  }

  private static String request(String accessToken, String headers) {
    return "GET /v1/users/self/follows?count=1&access_token=%s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n"
        .formatted(accessToken, headers);
  }
}
