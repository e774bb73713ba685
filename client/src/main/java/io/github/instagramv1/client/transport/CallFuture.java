package io.github.instagramv1.client.transport;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** A future that cancels its running step if it, or a future derived from it, is cancelled. */
final class CallFuture<T> extends CompletableFuture<T> {
  private final Underway underway;

  CallFuture() {
    this(new Underway());
  }

  private CallFuture(Underway underway) {
    this.underway = underway;
  }

  /** Sets the running step. */
  void setStep(CompletableFuture<?> step) {
    underway.set(step);
  }

  /** Returns whether this future or one derived from it was cancelled. */
  boolean isAbandoned() {
    return underway.cancelled;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = completeExceptionally(new CancellationException());
    if (cancelled) {
      underway.cancel();
    }
    return cancelled || isCancelled();
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(underway);
  }

  /** The running step, shared by all futures of a call. */
  private static final class Underway {
    private volatile boolean cancelled;
    private volatile CompletableFuture<?> step;

    void set(CompletableFuture<?> newStep) {
      step = newStep;
      if (cancelled) {
        newStep.cancel(true);
      }
    }

    void cancel() {
      cancelled = true;
      CompletableFuture<?> current = step;
      if (current != null) {
        current.cancel(true);
      }
    }
  }
}
