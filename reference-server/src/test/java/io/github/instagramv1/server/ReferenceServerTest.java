package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.fixture.LiveServer;
import io.github.instagramv1.server.store.Database;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceServerTest {
  private String token;

  @TempDir private Path folder;

  @Test
  void finishesRunningRequestsBeforeItCloses() throws Exception {
    CompletableFuture<HttpResponse<String>> response;
    CompletableFuture<Void> closed;
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    // The common pool may have one thread only.
    ExecutorService threads = Executors.newCachedThreadPool();
    try (Database other = Database.open(LiveServer.file(folder));
        LiveServer server = startServer(5000)) {
      CompletableFuture<Void> lock =
          CompletableFuture.runAsync(() -> holdWriteLock(other, locked, release), threads);
      assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
      response = CompletableFuture.supplyAsync(() -> follow(server), threads);
      Thread.sleep(1000);
      closed = CompletableFuture.runAsync(server::close, threads);
      // Waits longer than connections may be idle while the server stops.
      Thread.sleep(3000);
      assertThat(response).isNotDone();
      assertThat(closed).isNotDone();
      assertThatThrownBy(() -> server.get("/users/self")).isInstanceOf(ConnectException.class);
      release.countDown();
      lock.get(10, TimeUnit.SECONDS);
      assertThat(response.get(10, TimeUnit.SECONDS).body())
          .contains("\"outgoing_status\":\"follows\"");
      closed.get(10, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void refusesRequestsOverTheRateLimit() throws Exception {
    try (LiveServer server = startServer(2)) {
      String self = "/users/self?access_token=" + token;
      assertThat(remaining(server.get(self))).isEqualTo("1");
      // The server also counts a request that it cannot read.
      assertThat(remaining(server.get("/nothing?callback=-&access_token=" + token))).isEqualTo("0");
      HttpResponse<String> refused = server.get(self);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(remaining(refused)).isEqualTo("0");
      assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
          .isBetween(3500L, 3600L);
      assertThat(refused.body())
          .contains("\"code\":429", "\"error_type\":\"OAuthRateLimitException\"")
          .contains("You have made 2 requests of the 2 allowed in the last hour.");
      assertThat(server.get("/users/self").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void buildsNextUrlFromThePublicUrl() throws Exception {
    URI publicUrl = URI.create("https://photos.test/api/");
    try (LiveServer server =
        LiveServer.start(
            LiveServer.settings(folder, Optional.of(publicUrl), Set.of(), 5000),
            users -> {
              users.withPublic(1, 2, 3);
              token = users.token(1, Scope.values());
            })) {
      follow(server);
      server.post("/users/3/relationship?access_token=" + token, "action=follow");
      HttpResponse<String> response =
          server.get("/users/self/follows?count=1&access_token=" + token);
      assertThat(server.json(response).at("/pagination/next_url").asText())
          .startsWith("https://photos.test/api/v1/users/self/follows?");
    }
  }

  private static void holdWriteLock(
      Database database, CountDownLatch locked, CountDownLatch release) {
    try {
      database.write(
          handle -> {
            locked.countDown();
            return release.await(30, TimeUnit.SECONDS);
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LiveServer startServer(int rateLimit) {
    return LiveServer.start(
        LiveServer.settings(folder, Optional.empty(), Set.of(), rateLimit)
            .withConnections(DatabaseSettings.ofCommand()),
        users -> {
          users.withPublic(1, 2);
          token = users.token(1, Scope.values());
        });
  }

  private HttpResponse<String> follow(LiveServer server) {
    try {
      return server.post("/users/2/relationship?access_token=" + token, "action=follow");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String remaining(HttpResponse<String> response) {
    return response.headers().firstValue("X-Ratelimit-Remaining").orElseThrow();
  }
}
