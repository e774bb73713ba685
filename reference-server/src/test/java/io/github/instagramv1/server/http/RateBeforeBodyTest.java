package io.github.instagramv1.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.LiveServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server does not parse a body over the rate limit. A token in a form is counted in place of
 * the token in the query.
 */
class RateBeforeBodyTest {
  private static final String MULTIPART = "multipart/form-data; boundary=b";

  private LiveServer server;
  private String first;
  private String second;

  @BeforeEach
  void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            LiveServer.settings(folder, Optional.empty(), Set.of(), 2),
            users -> {
              users.withPublic(1, 2, 3);
              first = users.token(1, Scope.values());
              second = users.token(2, Scope.values());
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void doesNotParseBodiesOverTheRateLimit() throws Exception {
    assertAccepted(first);
    assertAccepted(first);
    assertThat(post("?access_token=" + first, MULTIPART, "no multipart body")).isEqualTo(429);
    assertThat(post("?access_token=" + first, "application/json", "{}")).isEqualTo(429);
    assertThat(post("?access_token=" + first, null, "action=%")).isEqualTo(429);
  }

  @Test
  void countsTheTokenOfTheFormInsteadOfTheQuery() throws Exception {
    assertThat(post("?access_token=" + first, null, "action=follow&access_token=" + second))
        .isEqualTo(200);
    assertAccepted(first);
    assertAccepted(first);
    assertAccepted(second);
    assertThat(status(second)).isEqualTo(429);
  }

  @Test
  void countsATokenThatIsOnlyInTheForm() throws Exception {
    assertThat(post("", null, "action=follow&access_token=" + second)).isEqualTo(200);
    assertThat(post("", MULTIPART, multipartBody(second))).isEqualTo(400);
    assertThat(status(second)).isEqualTo(429);
    assertThat(post("?access_token=" + first, null, "action=follow&access_token=" + second))
        .isEqualTo(429);
  }

  private static String multipartBody(String token) {
    return "--b\r\nContent-Disposition: form-data; name=\"access_token\"\r\n\r\n"
        + token
        + "\r\n--b--";
  }

  private void assertAccepted(String token) throws Exception {
    assertThat(status(token)).isEqualTo(200);
  }

  private int status(String token) throws Exception {
    return server.get("/users/self?access_token=" + token).statusCode();
  }

  private int post(String query, String type, String body) throws Exception {
    return server
        .post("/users/3/relationship" + query, type, BodyPublishers.ofString(body))
        .statusCode();
  }
}
