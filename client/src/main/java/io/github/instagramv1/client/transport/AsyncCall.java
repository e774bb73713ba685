package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiReply;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** Drives a call without a thread that waits for it. */
final class AsyncCall<T> {
  private final HttpClient http;
  private final TransportParts parts;
  private final Attempts<T> attempts;
  private final Executor executor;
  private final CallFuture<ApiReply<T>> result = new CallFuture<>();

  AsyncCall(HttpClient http, TransportParts parts, Attempts<T> attempts) {
    this.http = http;
    this.parts = parts;
    this.attempts = attempts;
    Executor chosen = parts.settings().executor();
    executor = chosen == null ? ForkJoinPool.commonPool() : chosen;
  }

  CompletableFuture<ApiReply<T>> start() {
    attempt();
    return result;
  }

  private void attempt() {
    try {
      CompletableFuture<HttpResponse<ReceivedBody>> exchange =
          http.sendAsync(attempts.next(), attempts.receiver());
      result.underway(exchange);
      exchange.whenCompleteAsync(this::ended, executor);
    } catch (RuntimeException e) {
      result.completeExceptionally(e);
    }
  }

  private void ended(HttpResponse<ReceivedBody> reply, Throwable failure) {
    if (result.isAbandoned()) {
      result.cancel(true);
      return;
    }
    try {
      Outcome<T> outcome = failure == null ? attempts.replied(reply) : attempts.failed(failure);
      if (outcome.isGood()) {
        result.complete(outcome.reply());
      } else {
        pause(outcome.pause());
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** The next attempt leaves the thread of the timer, which all delays share. */
  private void pause(Duration pause) {
    CompletableFuture<Void> over = parts.timer().pause(pause);
    result.underway(over);
    over.whenCompleteAsync(
        (nothing, cancelled) -> {
          if (cancelled == null) {
            attempt();
          } else {
            result.cancel(true);
          }
        },
        executor);
  }
}
