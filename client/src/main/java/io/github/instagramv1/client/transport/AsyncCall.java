package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiResponse;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a call without a blocked thread. Its steps run on the application's executor. If the
 * executor rejects a step, or does not run it in time, the call ends on a thread of the client.
 * Whatever a step ends with is in the result, so the futures that only start a step are not used.
 */
final class AsyncCall<T> {
  /** The JDK's client reports more about the end of a call, so it gets this head start. */
  private static final Duration HEAD_START = Duration.ofMillis(100);

  private final HttpClient http;
  private final TransportParts parts;
  private final Attempts<T> attempts;
  private final Executor executor;
  private final CallFuture<ApiResponse<T>> result = new CallFuture<>();

  /** The number of steps taken; the executor and the timer may both try to take the next one. */
  private final AtomicInteger steps = new AtomicInteger();

  private volatile CompletableFuture<Void> timer;

  AsyncCall(HttpClient http, TransportParts parts, Attempts<T> attempts) {
    this.http = http;
    this.parts = parts;
    this.attempts = attempts;
    Executor chosen = parts.settings().executor();
    executor = chosen == null ? ForkJoinPool.commonPool() : chosen;
  }

  CompletableFuture<ApiResponse<T>> start() {
    attempt();
    return result;
  }

  private void attempt() {
    try {
      HttpRequest request = attempts.next();
      CompletableFuture<Void> deadline = attempts.deadline();
      CompletableFuture<HttpResponse<ReceivedBody>> exchange = send(request, deadline);
      result.setStep(exchange);
      int step = beginStep(deadline);
      CompletableFuture<HttpResponse<ReceivedBody>> unused =
          exchange.whenComplete(
              (response, failure) -> submit(step, () -> finishAttempt(response, failure)));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private CompletableFuture<HttpResponse<ReceivedBody>> send(
      HttpRequest request, CompletableFuture<Void> deadline) {
    try {
      return http.sendAsync(request, attempts.receiver(deadline));
    } catch (RuntimeException e) {
      // Such as one of the application's proxy selector.
      return CompletableFuture.failedFuture(e);
    }
  }

  private void finishAttempt(HttpResponse<ReceivedBody> response, Throwable failure) {
    if (result.isAbandoned()) {
      result.cancel(true);
      return;
    }
    try {
      Outcome<T> outcome =
          failure == null ? attempts.responded(response) : attempts.failed(failure);
      if (outcome.isGood()) {
        result.complete(outcome.response());
      } else {
        pause(outcome.pause());
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Starts the next attempt on another thread than that of the timer, which all delays share. */
  private void pause(Duration pause) {
    CompletableFuture<Void> over = parts.timer().pause(pause);
    result.setStep(over);
    int step = beginStep(over);
    CompletableFuture<Void> unused =
        over.whenCompleteAsync(
            (nothing, cancelled) ->
                submit(step, cancelled == null ? this::attempt : () -> result.cancel(true)),
            parts.threads());
  }

  /**
   * Begins a step. After a time without supervision, the executor must run it before the timeout of
   * the call.
   */
  private int beginStep(CompletableFuture<Void> unwatched) {
    int step = steps.get();
    timer = unwatched;
    CompletableFuture<Void> unused = unwatched.thenRun(() -> superviseStep(step));
    return step;
  }

  private void superviseStep(int step) {
    CompletableFuture<Void> end = parts.timer().deadline(attempts.remainingTime().plus(HEAD_START));
    timer = end;
    CompletableFuture<Void> unused =
        end.thenRunAsync(
            () ->
                runStep(
                    step,
                    () -> finishAttempt(null, new HttpTimeoutException("the call took too long"))),
            parts.threads());
    if (steps.get() != step) {
      end.cancel(false);
    }
  }

  private void submit(int step, Runnable work) {
    try {
      executor.execute(() -> runStep(step, work));
    } catch (RuntimeException | Error e) {
      parts.threads().execute(() -> runStep(step, () -> finishAttempt(null, e)));
    }
  }

  /** Runs the work of a step, unless it was run already. */
  private void runStep(int step, Runnable work) {
    if (steps.compareAndSet(step, step + 1)) {
      timer.cancel(false);
      work.run();
    }
  }
}
