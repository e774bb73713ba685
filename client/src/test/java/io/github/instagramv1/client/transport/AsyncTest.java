package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.call.ApiResponse;
import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.RateLimitException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.url.BaseUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncTest {

  @Test
  void returnsAndFailsLikeABlockingCall() throws Exception {
    try (Rig rig = new Rig(Answer.ok(), Answer.error(429, "OAuthRateLimitException"))) {
      assertThat(sendAsync(rig).get().attempts()).isEqualTo(1);
      assertThatThrownBy(() -> sendAsync(rig).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RateLimitException.class);
    }
    try (Rig rig = new Rig(Answer.of(200, "<html>"))) {
      assertThatThrownBy(() -> sendAsync(rig).get())
          .hasCauseInstanceOf(UnexpectedResponseException.class);
    }
  }

  @Test
  void retriesAfterTheRequestedPause() throws Exception {
    Answer limited = Answer.error(429, "OAuthRateLimitException", "Retry-After: 20");
    try (Rig rig = new Rig(limited, Answer.brokenOff(), Answer.ok())) {
      assertThat(sendAsync(rig).get().attempts()).isEqualTo(3);
      assertThat(rig.time.pauses()).hasSize(2).startsWith(Duration.ofSeconds(20));
    }
  }

  @Test
  void holdsNoThreadPerCall() throws Exception {
    CompletableFuture<Void> never = new CompletableFuture<>();
    ExecutorService two = Executors.newFixedThreadPool(2);
    try (Rig rig = Rig.with(o -> o.executor(two), Answer.silenceAfter("", never))) {
      List<CompletableFuture<?>> calls = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        calls.add(sendAsync(rig));
      }
      while (rig.server.seen().size() < 60) {
        Thread.sleep(5);
      }
      assertThat(calls).noneMatch(CompletableFuture::isDone);
      calls.forEach(call -> call.cancel(true));
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void endsTheExchangeWhenItsFutureIsCancelled() throws Exception {
    assertEnds("", future -> future);
    assertEnds("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"data\"", future -> future);
  }

  @Test
  void endsTheExchangeWhenADerivedFutureIsCancelled() throws Exception {
    assertEnds(
        "",
        future -> future.thenApply(response -> response).whenComplete((response, failure) -> {}));
  }

  @Test
  void doesNotRetryACancelledCall() throws Exception {
    Answer limited = Answer.error(429, "OAuthRateLimitException", "Retry-After: 1");
    try (ScriptedServer server = new ScriptedServer(limited)) {
      HttpTransport transport =
          new HttpTransport(
              new Rig.Options().toSettings(), new BaseUrl(server.baseUrl()), null, null);
      CompletableFuture<?> call = transport.exchangeAsync(Calls.user());
      while (server.seen().isEmpty()) {
        Thread.sleep(5);
      }
      Thread.sleep(200);
      call.cancel(true);
      assertThatThrownBy(call::join).isInstanceOf(CancellationException.class);
      Thread.sleep(1200);
      assertThat(server.seen()).hasSize(1);
    }
  }

  @Test
  void timesOutOnALateResponse() {
    CompletableFuture<Void> clientGone = new CompletableFuture<>();
    try (Rig rig =
        Rig.with(
            o -> o.attemptTimeout(Duration.ofMillis(200)).timeout(Duration.ofMillis(300)),
            Answer.silenceAfter("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", clientGone))) {
      assertThatThrownBy(() -> sendAsync(rig).get()).hasCauseInstanceOf(CallTimeoutException.class);
    }
  }

  @Test
  void readsResponsesOnTheGivenExecutor() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor(task -> new Thread(task, "own"));
    List<String> threads = new ArrayList<>();
    try (Rig rig =
        Rig.with(o -> o.executor(pool).interceptor(new ThreadSpy(threads)), Answer.ok())) {
      sendAsync(rig).get(5, TimeUnit.SECONDS);
      assertThat(threads).containsExactly("own");
    } finally {
      pool.shutdown();
    }
  }

  private static void assertEnds(
      String beginning, UnaryOperator<CompletableFuture<? extends ApiResponse<?>>> derived)
      throws Exception {
    CompletableFuture<Void> clientGone = new CompletableFuture<>();
    try (Rig rig = new Rig(Answer.silenceAfter(beginning, clientGone))) {
      CompletableFuture<? extends ApiResponse<?>> call = derived.apply(sendAsync(rig));
      while (rig.server.seen().isEmpty()) {
        Thread.sleep(5);
      }
      Thread.sleep(50);
      assertThat(call.cancel(true)).isTrue();
      assertThat(call).isCancelled();
      // The wait is shorter than the client's own timeout.
      clientGone.get(2, TimeUnit.SECONDS);
    }
  }

  private static CompletableFuture<? extends ApiResponse<?>> sendAsync(Rig rig) {
    return rig.transport.exchangeAsync(Calls.user());
  }
}
