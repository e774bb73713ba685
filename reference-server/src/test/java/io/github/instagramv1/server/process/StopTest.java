package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.fixture.RawClient;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM ends the server in good order. */
class StopTest {
  private static final String FORM = "action=follow";

  @TempDir private Path folder;

  @Test
  void respondsToAPendingBodyBeforeItExits() throws Exception {
    ExecutorService threads = Executors.newCachedThreadPool();
    try (ServerProcess server = ServerProcess.serve(folder.resolve("stop.db"))) {
      URI url = URI.create(server.baseUrl());
      try (RawClient client = RawClient.connect(url)) {
        client.send(head() + FORM.substring(0, 5));
        Thread.sleep(500);
        CompletableFuture<Integer> exit =
            CompletableFuture.supplyAsync(() -> terminate(server), threads);
        // Waits longer than connections may be idle while Jetty stops by itself.
        Thread.sleep(2_500);
        assertThat(exit).isNotDone();
        assertThatThrownBy(() -> RawClient.connect(url)).isInstanceOf(ConnectException.class);
        client.send(FORM.substring(5));
        String response = client.response();
        assertThat(response).startsWith("HTTP/1.1 400 ").contains("\"OAuthParameterException\"");
        assertThat(exit.get(10, TimeUnit.SECONDS)).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void stopsQuicklyDespiteIdleClients() throws Exception {
    try (ServerProcess server = ServerProcess.serve(folder.resolve("stop.db"))) {
      URI url = URI.create(server.baseUrl());
      List<RawClient> silent = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        RawClient.connect(url).send("GET /v1/users/self HTTP/1.1\r\nHost: x\r\n\r\n").hangUp();
        silent.add(RawClient.connect(url).send("GET /v1/us"));
      }
      Instant start = Instant.now();
      assertThat(server.terminate()).isZero();
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
      for (RawClient client : silent) {
        client.close();
      }
    }
  }

  @Test
  void abortsRunningRequestsOnASecondSignal() throws Exception {
    try (ServerProcess server = ServerProcess.serve(folder.resolve("stop.db"))) {
      URI url = URI.create(server.baseUrl());
      try (RawClient client = RawClient.connect(url)) {
        client.send(head() + FORM.substring(0, 5));
        Thread.sleep(500);
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        process.destroy();
        Thread.sleep(1_000);
        assertThat(process.isAlive()).isTrue();
        process.destroy();
        process.onExit().get(4, TimeUnit.SECONDS);
      }
    }
  }

  private static String head() {
    return "POST /v1/users/2/relationship HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
        .formatted(FORM.length());
  }

  private static int terminate(ServerProcess server) {
    try {
      return server.terminate();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
