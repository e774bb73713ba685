package io.github.instagramv1.client.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Time that passes; tests have another. */
interface Timer {
  /** Nanoseconds since some moment, only ever growing. */
  long nanos();

  /** The time of day. */
  Instant now();

  /** A future that completes when a pause is over, unless it is cancelled before. */
  CompletableFuture<Void> pause(Duration pause);

  /** A future that completes when a time is up, unless it is cancelled before. */
  CompletableFuture<Void> deadline(Duration time);

  /** The machine's time. All futures share one thread of the JDK. */
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
