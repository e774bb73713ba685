package io.github.instagramv1.server.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A repeated request gets the current response, even if another process has changed the database.
 */
class KeptAnswersTest {
  private static final int LIMIT = 200;

  @TempDir private Path folder;
  private LiveServer server;
  private String token;
  private String other;

  @BeforeEach
  void start() {
    server =
        LiveServer.start(
            LiveServer.settings(folder, LIMIT, LIMIT),
            users -> {
              users.withPublic(1, 2).withPhoto(77, 2);
              token = users.token(1, Scope.LIKES, Scope.PUBLIC_CONTENT);
              other = users.token(2);
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void seesWritesOfThisServer() throws Exception {
    assertThat(getPhoto().body()).contains("\"user_has_liked\":false").isEqualTo(getPhoto().body());
    assertThat(server.post("/media/77/likes?access_token=" + token, "").statusCode())
        .isEqualTo(200);
    assertThat(getPhoto().body()).contains("\"user_has_liked\":true").isEqualTo(getPhoto().body());
  }

  @Test
  void seesWritesOfAnotherProcess() throws Exception {
    getPhoto();
    assertThat(getPhoto().statusCode()).isEqualTo(200);
    try (Database elsewhere = Database.openExisting(LiveServer.file(folder))) {
      elsewhere.write(handle -> handle.execute("UPDATE users SET full_name = 'Zoe' WHERE id = 2"));
      elsewhere.write(
          handle -> handle.execute("UPDATE media SET revision = revision + 1 WHERE pk = 77"));
      awaitPhoto(photo -> photo.body().contains("Zoe"));
      elsewhere.write(handle -> new TokenStore().revoke(handle, token, Instant.now()));
      awaitPhoto(photo -> photo.body().contains("OAuthAccessTokenException"));
    }
  }

  @Test
  void countsEveryRequestAgainstTheRateLimit() throws Exception {
    for (int made = 1; made <= LIMIT; made++) {
      HttpResponse<String> response = getPhoto();
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("X-Ratelimit-Remaining"))
          .contains(String.valueOf(LIMIT - made));
    }
    assertThat(getPhoto().statusCode()).isEqualTo(429);
  }

  @Test
  void eachCredentialGetsItsOwnResponse() throws Exception {
    String self = "/users/self";
    for (int i = 0; i < 2; i++) {
      assertThat(getWithTokenInHeader(self, token).body()).contains("\"id\":\"1\"");
      assertThat(getWithTokenInHeader(self, other).body()).contains("\"id\":\"2\"");
      assertThat(server.get(self).statusCode()).isEqualTo(400);
    }
  }

  @Test
  void detectsARemovedDatabaseFile() throws Exception {
    getPhoto();
    assertThat(getPhoto().statusCode()).isEqualTo(200);
    Path file = Path.of(LiveServer.file(folder));
    Path aside = folder.resolve("aside");
    Files.move(file, aside);
    awaitPhoto(photo -> photo.statusCode() == 503);
    Files.move(aside, file);
    awaitPhoto(photo -> photo.statusCode() == 200);
  }

  /**
   * Waits for a response. The server checks for commits of other processes once in a millisecond.
   */
  private void awaitPhoto(Predicate<HttpResponse<String>> expected) {
    await().until(this::getPhoto, expected);
  }

  private HttpResponse<String> getPhoto() throws Exception {
    return server.get("/media/77?access_token=" + token);
  }

  private HttpResponse<String> getWithTokenInHeader(String path, String credential)
      throws Exception {
    return server.send(server.request(path).header("Authorization", "Bearer " + credential));
  }
}
