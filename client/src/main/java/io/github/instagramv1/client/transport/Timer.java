package io.github.instagramv1.client.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A source of time; tests use another one. */
interface Timer {
  /** Returns nanoseconds since an arbitrary origin; they never decrease. */
  long nanos();

  /** Returns the current time. */
  Instant now();

  /** Returns a future that completes after a pause, unless it is cancelled before. */
  CompletableFuture<Void> pause(Duration pause);

  /** Returns a future that completes after a time, unless it is cancelled before. */
  CompletableFuture<Void> deadline(Duration time);

  /** Returns the time of the machine. All futures share one thread of the JDK. */
  static Timer system() {
    Deadlines deadlines = new Deadlines();
    return new Timer() {
      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public CompletableFuture<Void> pause(Duration pause) {
        return deadline(pause);
      }

      @Override
      public CompletableFuture<Void> deadline(Duration time) {
        return deadlines.after(time);
      }
    };
  }
}
