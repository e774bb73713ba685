package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.database.TokenHash;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.store.Database;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RevokeCommandTest {
  private static final String UNKNOWN = "1.0123456.00000000000000000000000000000000";

  private final StringWriter output = new StringWriter();
  private LiveServer server;
  private String token;
  private String other;

  @TempDir private Path folder;

  @BeforeEach
  void start() {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1);
              token = users.token(1);
              other = users.token(1);
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void revokesATokenOfARunningServer() throws Exception {
    assertAccepted(token);
    assertThat(revoke(token)).isZero();
    assertRefused(token);
    assertAccepted(other);
  }

  @Test
  void failsWithAUsageErrorForAnUnknownToken() throws Exception {
    assertThat(revoke(UNKNOWN)).isEqualTo(2);
    assertThat(output.toString()).contains("One of the tokens does not exist");
    assertAccepted(token);
  }

  @Test
  void revokesAllTokensOrNone() throws Exception {
    assertThat(revoke(token, UNKNOWN)).isEqualTo(2);
    assertAccepted(token);
    assertThat(revoke(token, other)).isZero();
    assertRefused(token);
    assertRefused(other);
  }

  @Test
  void keepsTheFirstRevocationTime() {
    try (Database database = Database.open(LiveServer.file(folder))) {
      database.write(
          handle ->
              handle.execute(
                  "UPDATE tokens SET revoked_at = 5 WHERE token_hash = ?", TokenHash.of(token)));
      assertThat(revoke(token)).isZero();
      assertThat(
              database.<Long, RuntimeException>read(
                  handle ->
                      handle
                          .createQuery("SELECT revoked_at FROM tokens WHERE token_hash = :hash")
                          .bind("hash", TokenHash.of(token))
                          .mapTo(Long.class)
                          .one()))
          .isEqualTo(5);
    }
  }

  @Test
  void printsNoToken() {
    revoke(token);
    revoke(token, UNKNOWN);
    revoke("--unknown", token, other, UNKNOWN);
    assertThat(output.toString()).isNotBlank().doesNotContain(token, other, UNKNOWN);
  }

  @Test
  void requiresAToken() {
    assertThat(revoke()).isEqualTo(2);
  }

  private int revoke(String... arguments) {
    List<String> all = new ArrayList<>(List.of("revoke", "--database", LiveServer.file(folder)));
    all.addAll(List.of(arguments));
    PrintWriter writer = new PrintWriter(output);
    CommandLine command = Main.commandLine().setOut(writer).setErr(writer);
    int exit = command.execute(all.toArray(String[]::new));
    writer.flush();
    return exit;
  }

  private void assertAccepted(String presented) throws Exception {
    assertThat(requestSelf(presented)).returns(200, HttpResponse::statusCode);
  }

  private void assertRefused(String presented) throws Exception {
    assertThat(requestSelf(presented).body()).contains("OAuthAccessTokenException");
  }

  private HttpResponse<String> requestSelf(String presented) throws Exception {
    return server.get("/users/self?access_token=" + presented);
  }
}
