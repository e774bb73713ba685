package io.github.instagramv1.conformance.http;

import java.time.Duration;

/**
 * Limits the time for which a run waits for an unavailable server, per request and in total, so
 * that every run ends.
 */
public final class Pauses {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final Sleeper sleeper;
  private Duration left = Duration.ofSeconds(60);

  /** Waits; tests use another implementation. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /** Creates the pauses of a run, at most a minute in all. */
  public Pauses() {
    this(time -> Thread.sleep(time.toMillis()));
  }

  Pauses(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /**
   * Waits for a time, at least a fifth of a second.
   *
   * @return whether it waited; false if the time is too long, or the total is exhausted
   */
  boolean pause(Duration wanted) {
    Duration time = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
    if (time.compareTo(LONGEST) > 0 || time.compareTo(left) > 0) {
      return false;
    }
    left = left.minus(time);
    try {
      sleeper.sleep(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
