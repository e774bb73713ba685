package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.RawClient;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request that the server cannot read is refused in the envelope, and counts like any other
 * request.
 */
class MalformedRequestsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveServer server;
  private static String token;

  @BeforeAll
  static void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
            });
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zz\r\nabc\r\n0\r\n\r\n",
        "-1\r\nabc\r\n0\r\n\r\n",
        "0x10\r\nabc\r\n0\r\n\r\n",
        "d\naction=follow\n0\n\n",
        "+d\r\naction=follow\r\n0\r\n\r\n",
        " d\r\naction=follow\r\n0\r\n\r\n",
        "FFFFFFFFFFFFFFFFF\r\naction=follow\r\n0\r\n\r\n",
        "7FFFFFFFFFFFFFFF\r\naction=follow",
        "d\r\naction=followX\r\n0\r\n\r\n",
        "d;\u0000=1\r\naction=follow\r\n0\r\n\r\n",
        "d;a=\"b\r\naction=follow\r\n0\r\n\r\n",
        "\r\n\r\n",
        ";\r\n\r\n",
        "",
        "d\r\nact"
      })
  void rejectsAndCountsAMalformedChunk(String chunks) throws Exception {
    assertRefusedAndCounted("Transfer-Encoding: chunked\r\n", chunks, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d;a", "d;a=b", "d;a=\"b;c\"", "d;a=b;c=d", "000d"})
  void ignoresChunkExtensions(String line) throws Exception {
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      client.send(head("Transfer-Encoding: chunked\r\n") + line + "\r\naction=follow\r\n0\r\n\r\n");
      assertThat(client.response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "act", "action=follow"})
  void rejectsAndCountsATruncatedBody(String sent) throws Exception {
    assertRefusedAndCounted("Content-Length: 14\r\n", sent, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 9223372036854775807",
        "Content-Length: 10000000",
        "Content-Length: 65537",
        "Content-Length: 10000000\r\nExpect: 100-continue",
        "Content-Length: 9223372036854775807\r\nExpect: 100-continue"
      })
  void rejectsATooLargeBodyBeforeItIsSent(String headers) throws Exception {
    long before = remaining();
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertEnvelope(client.send(head(headers + "\r\n")).response(), 413);
    }
    assertThat(before - remaining()).isEqualTo(2);
  }

  @Test
  void sends100ContinueForAnAcceptableBody() throws Exception {
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      client.send(head("Content-Length: 13\r\nExpect: 100-continue\r\n"));
      assertThat(client.head()).startsWith("HTTP/1.1 100 ");
      assertThat(client.send("action=follow").response()).startsWith("HTTP/1.1 200 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: ///",
        "Content-Type: a",
        "Content-Type: ;",
        "Content-Type: a/b/c; =",
        "Content-Type: text/plain; charset=\"",
        "Accept: ///",
        "Accept: a/b;q=x",
        "Accept-Language: ;;q",
        "Accept-Encoding: ;;q",
        "Cookie: =;=\"",
        "If-Modified-Since: never",
        "Content-Encoding: gzip",
        "Authorization: \"",
        "Content-Type: a\r\nContent-Length: 3\r\n\r\nabc"
      })
  void ignoresMalformedHeadersThatAReadDoesNotNeed(String header) throws Exception {
    String request = "GET /v1/users/self?access_token=" + token + " HTTP/1.1\r\nHost: x\r\n";
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertEnvelope(client.send(request + header + "\r\n\r\n").response(), 200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 9223372036854775808",
        "Content-Length: -1",
        "Content-Length: 0x5",
        "Content-Length: 5 5",
        "Transfer-Encoding: gzip",
        "Transfer-Encoding: chunked, gzip",
        "X: a\r\n folded",
        "X : a",
        "X\u0000: a",
        "X: a\u0000",
        "Expect: something",
        "Host: other"
      })
  void rejectsAMalformedHeadInTheEnvelope(String header) throws Exception {
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertEnvelope(client.send(head(header + "\r\n") + "0\r\n\r\n").response(), 400);
    }
  }

  @Test
  void countsMalformedHttpByNetwork(@TempDir Path folder) throws Exception {
    try (LiveServer limited = LiveServer.start(LiveServer.settings(folder, 3, 3), users -> {})) {
      for (String request :
          new String[] {"GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "X\r\n\r\n"}) {
        try (RawClient client = RawClient.connect(limited.baseUrl())) {
          assertEnvelope(client.send(request).response(), 400);
        }
      }
      try (RawClient client = RawClient.connect(limited.baseUrl())) {
        String response = client.send("GARBAGE\r\n\r\n").response();
        assertEnvelope(response, 429);
        assertThat(response).contains("\r\nRetry-After: ", "\r\nX-Ratelimit-Remaining: 0\r\n");
      }
      assertThat(limited.get("/users/self").statusCode()).isEqualTo(429);
    }
  }

  private static void assertRefusedAndCounted(String headers, String body, int status)
      throws Exception {
    long before = remaining();
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertEnvelope(client.send(head(headers) + body).end().response(), status);
    }
    assertThat(before - remaining()).isEqualTo(2);
  }

  private static String head(String headers) {
    return "POST /v1/users/2/relationship?access_token=%s HTTP/1.1\r\nHost: x\r\n%s\r\n"
        .formatted(token, headers);
  }

  private static void assertEnvelope(String response, int status) throws Exception {
    assertThat(response).startsWith("HTTP/1.1 " + status + " ");
    assertThat(response).contains("\r\nContent-Type: application/json; charset=utf-8\r\n");
    JsonNode body = JSON.readTree(response.substring(response.indexOf("\r\n\r\n") + 4));
    assertThat(body.at("/meta/code").asInt()).isEqualTo(status);
  }

  private static long remaining() throws Exception {
    return server
        .get("/users/self?access_token=" + token)
        .headers()
        .firstValueAsLong("X-Ratelimit-Remaining")
        .orElseThrow();
  }
}
