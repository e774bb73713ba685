package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.TestUsers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests without a known credential are counted by the network they come from. */
class CountedByNetworkTest {
  private static final int LIMIT = 4;

  private LiveServer server;
  private String token;
  private String revoked;

  @TempDir private Path folder;

  @BeforeEach
  void start() {
    server =
        LiveServer.start(
            LiveServer.settings(folder, Optional.empty(), Set.of("127.0.0.1"), LIMIT),
            users -> {
              users.withPublic(1);
              token = users.token(1);
              revoked = users.token(1);
            });
    server
        .database()
        .write(
            h ->
                h.execute(
                    "UPDATE tokens SET revoked_at = 1 WHERE token_hash = ?",
                    TokenHash.of(revoked)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void countsInventedTokensOfANetworkTogether() throws Exception {
    String[] paths = {
      "/users/self",
      "/users/self?access_token=" + revoked,
      "/users/self?access_token=" + "x".repeat(5000),
      "/media/popular?client_id=nobody"
    };
    for (String path : paths) {
      assertThat(get(path, "198.51.100.7").statusCode()).as(path).isEqualTo(400);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(get("/users/self?access_token=1.0123456." + i, "198.51.100.7").statusCode())
          .isEqualTo(429);
    }
    assertThat(get("/users/self", "198.51.100.8").statusCode()).isEqualTo(400);
    assertThat(get("/users/self?access_token=" + token, "198.51.100.7").statusCode())
        .as("a token that is known")
        .isEqualTo(200);
    assertThat(get("/media/popular?client_id=" + TestUsers.CLIENT_ID, "198.51.100.7").statusCode())
        .isEqualTo(200);
  }

  @Test
  void countsAnIpv6NetworkAsOneClient() throws Exception {
    for (int i = 1; i <= LIMIT; i++) {
      assertThat(get("/users/self", "2001:db8:1:2:" + i + "::1").statusCode()).isEqualTo(400);
    }
    assertThat(get("/users/self", "2001:db8:1:2:ffff::9").statusCode()).isEqualTo(429);
    assertThat(get("/users/self", "2001:db8:1:3::1").statusCode()).isEqualTo(400);
  }

  @Test
  void countsWritesWithInventedTokensByNetwork() throws Exception {
    for (int i = 0; i < LIMIT; i++) {
      assertThat(
              server
                  .post("/users/1/relationship?access_token=1.0123456.9" + i, "action=follow")
                  .body())
          .contains("OAuthAccessTokenException");
    }
    assertThat(
            server.post("/users/1/relationship?access_token=1.0123456.99", "action=follow").body())
        .contains("OAuthRateLimitException");
  }

  @Test
  void rejectsAnOverlongTokenAsUnknown() throws Exception {
    HttpResponse<String> response =
        server.send(
            server.request("/users/self").header("Authorization", "Bearer " + "y".repeat(3000)));
    assertThat(response.body()).contains("OAuthAccessTokenException");
    assertThat(response.statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String path, String client) throws Exception {
    return server.send(server.request(path).header("X-Forwarded-For", client));
  }
}
