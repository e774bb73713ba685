package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.client.call.Interceptor;
import io.github.instagramv1.client.call.RequestOptions;
import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.ApiRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that an application's executor that does not work delays no call beyond its timeout. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ExecutorTest {
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Executor IDLE = task -> {};

  static Stream<Executor> refusingExecutors() {
    ExecutorService ended = Executors.newSingleThreadExecutor();
    ended.shutdown();
    return Stream.of(
        ended,
        task -> {
          throw new RejectedExecutionException("full");
        },
        task -> {
          throw new IllegalStateException("closed");
        },
        task -> {
          throw new OutOfMemoryError("unable to create native thread");
        });
  }

  static Stream<Executor> allExecutors() {
    return Stream.concat(refusingExecutors(), Stream.of(IDLE, Runnable::run));
  }

  @ParameterizedTest
  @MethodSource("allExecutors")
  void blockingCallNeedsNoExecutor(Executor executor) {
    try (Rig rig = Rig.with(o -> o.executor(executor), Answer.brokenOff(), Answer.ok())) {
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("refusingExecutors")
  void refusingExecutorFailsTheCallAtOnce(Executor executor) {
    try (Rig rig = Rig.with(o -> o.executor(executor), Answer.ok())) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.like()).get(5, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isExactlyInstanceOf(TransportException.class)
          .satisfies(e -> assertThat(((TransportException) e).mayHaveArrived()).isTrue());
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void messageNamesTheRefusingExecutor() {
    Executor full =
        task -> {
          throw new RejectedExecutionException("full");
        };
    try (Rig rig = Rig.with(o -> o.executor(full), Answer.ok())) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.like()).join())
          .cause()
          .hasMessageStartingWith(
              "likeMedia: the executor of the client refused to read the response")
          .hasCauseInstanceOf(RejectedExecutionException.class);
    }
  }

  @Test
  void idleExecutorEndsTheCallWithATimeout() {
    List<TransportException> failures = new ArrayList<>();
    RequestOptions hurry = RequestOptions.builder().timeout(SHORT).build();
    try (Rig rig =
        Rig.with(o -> o.executor(IDLE).interceptor(new FailureSpy(failures)), Answer.ok())) {
      long before = System.nanoTime();
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.user().with(hurry)).join())
          .hasCauseInstanceOf(CallTimeoutException.class);
      Duration took = Duration.ofNanos(System.nanoTime() - before);
      assertThat(took).isBetween(SHORT, SHORT.plusSeconds(3));
      assertThat(failures).hasSize(1);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void busyExecutorTimesOutAndSkipsTheLateResponse() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    CountDownLatch busy = new CountDownLatch(1);
    List<TransportException> failures = new ArrayList<>();
    List<String> threads = new ArrayList<>();
    try (Rig rig =
        Rig.with(
            o ->
                o.executor(one)
                    .timeout(SHORT)
                    .interceptor(new FailureSpy(failures))
                    .interceptor(new ThreadSpy(threads)),
            Answer.ok())) {
      one.execute(() -> await(busy));
      CompletableFuture<?> call = rig.transport.exchangeAsync(Calls.user());
      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CallTimeoutException.class);
      busy.countDown();
      one.submit(() -> {}).get();
      assertThat(threads).isEmpty();
      assertThat(failures).hasSize(1);
      assertThat(rig.transport.exchangeAsync(Calls.user()).get(5, TimeUnit.SECONDS)).isNotNull();
    } finally {
      one.shutdownNow();
    }
  }

  @Test
  void executorThatStopsBeforeARetryTimesOut() {
    AtomicInteger tasks = new AtomicInteger();
    Executor once =
        task -> {
          if (tasks.getAndIncrement() == 0) {
            task.run();
          }
        };
    try (Rig rig =
        Rig.with(o -> o.executor(once).timeout(Duration.ofSeconds(2)), Answer.of(503, "busy"))) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.user()).get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CallTimeoutException.class);
      assertThat(rig.server.seen()).hasSize(1);
    }
  }

  @Test
  void executorShutDownDuringACallFailsItAtOnce() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Answer late =
        connection -> {
          arrived.countDown();
          await(released);
          return Answer.ok().write(connection);
        };
    try (Rig rig = Rig.with(o -> o.executor(pool), late)) {
      CompletableFuture<?> call = rig.transport.exchangeAsync(Calls.user());
      await(arrived);
      pool.shutdown();
      released.countDown();
      assertThatThrownBy(() -> call.get(5, TimeUnit.SECONDS))
          .cause()
          .isExactlyInstanceOf(TransportException.class);
      assertThat(rig.send(Calls.user()).attempts()).isEqualTo(1);
    }
  }

  @Test
  void busyCommonPoolEndsTheCallWithATimeout() {
    CountDownLatch busy = new CountDownLatch(1);
    int threads = ForkJoinPool.getCommonPoolParallelism();
    for (int i = 0; i < threads; i++) {
      ForkJoinPool.commonPool().execute(() -> await(busy));
    }
    try (Rig rig = Rig.with(o -> o.timeout(SHORT), Answer.ok())) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.user()).get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CallTimeoutException.class);
    } finally {
      busy.countDown();
    }
  }

  @Test
  void interceptorErrorEndsARetriedCall() {
    Interceptor broken =
        new Interceptor() {
          @Override
          public ApiRequest request(ApiRequest request) {
            if (request.attempt() > 1) {
              throw new AssertionError("broken");
            }
            return request;
          }
        };
    try (Rig rig =
        Rig.with(o -> o.executor(Runnable::run).interceptor(broken), Answer.brokenOff())) {
      assertThatThrownBy(() -> rig.transport.exchangeAsync(Calls.user()).get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(AssertionError.class);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
