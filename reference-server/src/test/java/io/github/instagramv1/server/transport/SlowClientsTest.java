package io.github.instagramv1.server.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Descriptors;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.fixture.RawClient;
import io.github.instagramv1.server.settings.ServerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests clients that exceed the time limits, and more clients than the server serves. */
class SlowClientsTest {
  private static final int CONNECTIONS = 8;

  /** Short limits, so that the tests do not take long. */
  private static final TransportLimits LIMITS =
      new TransportLimits(
          CONNECTIONS,
          4,
          4,
          Duration.ofSeconds(1),
          Duration.ofSeconds(3),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          500,
          100_000,
          64 * 1024,
          10_000_000,
          0);

  private LiveServer server;
  private String token;

  @BeforeEach
  void start(@TempDir Path folder) {
    ServerSettings settings =
        LiveServer.settings(folder, Optional.empty(), Set.of(), 1_000_000).withLimits(LIMITS);
    server =
        LiveServer.start(
            settings,
            users -> {
              users.withPublic(1, 2);
              token = users.token(1, Scope.values());
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 100\r\n\r\n",
        "Content-Length: 100\r\n\r\naction=follow",
        "Transfer-Encoding: chunked\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nac",
        "Content-Length: 100\r\nExpect: 100-continue\r\n\r\n"
      })
  void rejectsABodyThatStalls(String rest) throws Exception {
    try (RawClient client = RawClient.connect(server.baseUrl()).send(postHead() + rest)) {
      assertTooSlow(client);
    }
  }

  @Test
  void rejectsABodyThatDrips() throws Exception {
    try (RawClient client =
        RawClient.connect(server.baseUrl()).send(postHead() + "Content-Length: 1000\r\n\r\n")) {
      for (int i = 0; i < 15; i++) {
        client.send("a");
        Thread.sleep(100);
      }
      assertTooSlow(client);
    }
  }

  @Test
  void rejectsABodyThatTakesTooLongInTotal() throws Exception {
    try (RawClient client =
        RawClient.connect(server.baseUrl()).send(postHead() + "Content-Length: 60000\r\n\r\n")) {
      for (int i = 0; i < 50; i++) {
        client.send("a".repeat(100));
        Thread.sleep(100);
      }
      assertTooSlow(client);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", "GET /v1/users/self HTTP/1.1\r\nHost: x\r\nA: "})
  void disconnectsAClientWhoseHeadDrips(String begin) throws Exception {
    long before = Descriptors.sockets();
    RawClient client = RawClient.connect(server.baseUrl()).send(begin);
    try {
      for (int i = 0; i < 50; i++) {
        client.send(begin.isEmpty() ? "" : "a");
        Thread.sleep(100);
      }
    } catch (IOException e) {
      // The server has closed the connection.
    }
    assertThat(client.rest()).doesNotContain("200 OK");
    client.close();
    Descriptors.awaitAtMost(before);
  }

  @Test
  void disconnectsAClientThatDoesNotRead() throws Exception {
    long before = Descriptors.sockets();
    RawClient client = RawClient.connect(server.baseUrl(), 1_024);
    Thread writer =
        new Thread(
            () -> {
              try {
                while (true) {
                  client.send((getHead() + "\r\n").repeat(200));
                }
              } catch (IOException e) {
                // The server has closed the connection.
              }
            });
    writer.start();
    writer.join(60_000);
    assertThat(writer.isAlive()).isFalse();
    client.hangUp();
    Descriptors.awaitAtMost(before);
  }

  @Test
  void closesIdleConnectionsForNewOnes() throws Exception {
    List<RawClient> idle = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      idle.add(RawClient.connect(server.baseUrl()));
    }
    Thread.sleep(500);
    for (int i = 0; i < CONNECTIONS; i++) {
      try (RawClient client = RawClient.connect(server.baseUrl())) {
        assertThat(client.send(getHead() + "\r\n").response()).startsWith("HTTP/1.1 200 ");
      }
    }
    for (RawClient client : idle) {
      client.close();
    }
  }

  @Test
  void refusesNewConnectionsIfAllAreBusy() throws Exception {
    List<RawClient> busy = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      busy.add(
          RawClient.connect(server.baseUrl()).send(postHead() + "Content-Length: 100\r\n\r\n"));
    }
    Thread.sleep(300);
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertThat(client.send(getHead() + "\r\n").response())
          .startsWith("HTTP/1.1 503 ")
          .contains("\r\nRetry-After: ", "{\"meta\":{\"code\":503,");
    }
    for (RawClient client : busy) {
      assertTooSlow(client);
      client.close();
    }
    try (RawClient client = RawClient.connect(server.baseUrl())) {
      assertThat(client.send(getHead() + "\r\n").response()).startsWith("HTTP/1.1 200 ");
    }
  }

  private static void assertTooSlow(RawClient client) throws IOException {
    String response = client.response();
    if (response.startsWith("HTTP/1.1 100 ")) {
      response = client.response();
    }
    assertThat(response)
        .startsWith("HTTP/1.1 400 ")
        .contains("\"error_type\":\"APIInvalidParametersError\"")
        .contains("The request body arrives too slowly.");
  }

  private String getHead() {
    return "GET /v1/users/self?access_token=" + token + " HTTP/1.1\r\nHost: x\r\n";
  }

  private String postHead() {
    return "POST /v1/users/2/relationship?access_token=" + token + " HTTP/1.1\r\nHost: x\r\n";
  }
}
