package io.github.instagramv1.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Descriptors;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.RawClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that hangs up at any point of its request leaves no connection open. */
class HangUpsTest {
  private static final int CLIENTS = 100;

  private LiveServer server;
  private String token;

  @BeforeEach
  void start(@TempDir Path folder) {
    server =
        LiveServer.start(
            folder,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET /v1/users/sel",
        "GET /v1/users/self?TOKEN HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/users/self HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/users/self HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/users/self HTTP/1.1\r\nHo",
        "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n",
        """
        POST /v1/users/2/relationship?TOKEN HTTP/1.1\r
        Host: x\r
        Content-Length: 13\r
        \r
        action""",
        """
        POST /v1/users/2/relationship HTTP/1.1\r
        Host: x\r
        Transfer-Encoding: chunked\r
        \r
        5\r
        ab""",
        "GARBAGE\r\n\r\n"
      })
  void closesConnectionsOfClientsThatHangUp(String sent) throws Exception {
    String request = sent.replace("TOKEN", "access_token=" + token);
    long before = Descriptors.sockets();
    for (int i = 0; i < CLIENTS; i++) {
      RawClient.connect(server.baseUrl()).send(request).hangUp();
    }
    Descriptors.awaitAtMost(before);
    assertThat(millisToClose()).isLessThan(3_000);
  }

  @Test
  void closesConnectionsAbandonedDuringAResponse() throws Exception {
    String request = "GET /v1/users/self?access_token=" + token + " HTTP/1.1\r\nHost: x\r\n\r\n";
    long before = Descriptors.sockets();
    for (int i = 0; i < CLIENTS; i++) {
      RawClient client = RawClient.connect(server.baseUrl(), 1_024).send(request.repeat(50));
      client.head();
      client.hangUp();
    }
    Descriptors.awaitAtMost(before);
    assertThat(millisToClose()).isLessThan(3_000);
  }

  private long millisToClose() {
    Instant start = Instant.now();
    server.close();
    return Duration.between(start, Instant.now()).toMillis();
  }
}
