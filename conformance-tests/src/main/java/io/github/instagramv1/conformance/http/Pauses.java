package io.github.instagramv1.conformance.http;

import java.time.Duration;

/**
 * How long a run waits for a server that cannot serve now: not long for one request, and not often,
 * so that every run ends.
 */
public final class Pauses {
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final Sleeper sleeper;
  private Duration left = Duration.ofSeconds(60);

  /** Lets time pass. */
  @FunctionalInterface
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /** Pauses of a run, at most a minute in all. */
  public Pauses() {
    this(time -> Thread.sleep(time.toMillis()));
  }

  Pauses(Sleeper sleeper) {
    this.sleeper = sleeper;
  }

  /**
   * Waits as long as the server wants, a fifth of a second at least.
   *
   * @return whether it did; not if that is too long, or the run has waited enough
   */
  boolean take(Duration wanted) {
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
