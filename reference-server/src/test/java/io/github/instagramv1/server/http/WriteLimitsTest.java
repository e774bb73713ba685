package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLimitsTest {
  private static final String LIKES = "/media/77_2/likes?access_token=";

  private LiveServer server;
  private String token;
  private String other;

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void refusesAWriteOverTheWriteLimit() throws Exception {
    startServer(100, 2);
    assertRates(like(token), 200, 2, 1);
    assertRates(like(token), 200, 2, 0);
    HttpResponse<String> refused = like(token);
    assertRates(refused, 429, 2, 0);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
        .isBetween(3500L, 3600L);
    assertThat(server.json(refused).at("/meta/error_type").asText())
        .isEqualTo("OAuthRateLimitException");
    assertThat(server.json(refused).at("/meta/error_message").asText())
        .isEqualTo(
            "The maximum number of requests per hour has been exceeded. You have made 2 requests of"
                + " the 2 allowed in the last hour.");
  }

  @Test
  void countsEachTokenAndOperationSeparately() throws Exception {
    startServer(100, 1);
    assertThat(like(token).statusCode()).isEqualTo(200);
    assertThat(like(token).statusCode()).isEqualTo(429);
    assertThat(like(other).statusCode()).isEqualTo(200);
    String unlike = LIKES + token;
    assertThat(server.send("DELETE", unlike).statusCode()).isEqualTo(200);
    assertThat(server.post(unlike, "_method=DELETE").statusCode()).isEqualTo(429);
    String relationship = "/users/2/relationship?access_token=" + token;
    assertThat(server.post(relationship, "action=follow").statusCode()).isEqualTo(200);
    // The path differs, but the operation is the same.
    assertThat(
            server
                .post("/users/3/relationship?access_token=" + token, "action=follow")
                .statusCode())
        .isEqualTo(429);
    String comments = "/media/77_2/comments?access_token=" + token;
    HttpResponse<String> comment = server.post(comments, "text=Hello");
    assertThat(comment.statusCode()).isEqualTo(200);
    assertThat(server.post(comments, "text=Hello").statusCode()).isEqualTo(429);
    String created = "/media/77_2/comments/1?access_token=" + token;
    assertThat(server.send("DELETE", created).statusCode()).isEqualTo(400);
    assertThat(server.send("DELETE", created).statusCode()).isEqualTo(429);
  }

  @Test
  void doesNotApplyTheWriteLimitToReads() throws Exception {
    startServer(100, 1);
    assertRates(server.get(LIKES + token), 200, 100, 99);
    assertRates(server.get(LIKES + token), 200, 100, 98);
  }

  @Test
  void doesNotCountRefusedWritesAgainstTheTotalLimit() throws Exception {
    startServer(3, 1);
    assertRates(like(token), 200, 1, 0);
    for (int i = 0; i < 5; i++) {
      assertRates(like(token), 429, 1, 0);
    }
    assertRates(server.get(LIKES + token), 200, 3, 1);
  }

  @Test
  void refusesAWriteOverTheTotalLimit() throws Exception {
    startServer(2, 50);
    assertRates(server.get(LIKES + token), 200, 2, 1);
    assertRates(like(token), 200, 2, 0);
    HttpResponse<String> refused = like(token);
    assertRates(refused, 429, 2, 0);
    assertThat(refused.body()).contains("You have made 2 requests of the 2 allowed");
  }

  @Test
  void countsAWriteThatFails() throws Exception {
    startServer(100, 1);
    String unknown = "/media/5_2/likes?access_token=" + token;
    assertRates(server.post(unknown, ""), 400, 1, 0);
    assertRates(like(token), 429, 1, 0);
  }

  @Test
  void doesNotCountARequestWithoutATokenAsAWrite() throws Exception {
    startServer(100, 1);
    assertRates(server.post("/media/77_2/likes", ""), 400, 100, 99);
    assertRates(server.post("/media/77_2/likes", ""), 400, 100, 98);
  }

  private void startServer(int rateLimit, int writeRateLimit) {
    server =
        LiveServer.start(
            LiveServer.settings(folder, rateLimit, writeRateLimit),
            users -> {
              users.withPublic(1, 2, 3).withPhoto(77, 2);
              token = users.token(1, Scope.values());
              other = users.token(1, Scope.values());
            });
  }

  private HttpResponse<String> like(String accessToken) throws Exception {
    return server.post(LIKES + accessToken, "");
  }

  private static void assertRates(
      HttpResponse<String> response, int status, int limit, int remaining) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValueAsLong("X-Ratelimit-Limit")).hasValue(limit);
    assertThat(response.headers().firstValueAsLong("X-Ratelimit-Remaining")).hasValue(remaining);
  }
}
