package io.github.instagramv1.server.log;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets each of a few subjects through once a minute, so that a lasting trouble does not fill the
 * log.
 */
public final class OnceAMinute {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<Enum<?>, Long> last = new HashMap<>();

  public OnceAMinute(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns whether a minute has passed since the subject was let through, or it never was. */
  public synchronized boolean isDue(Enum<?> subject) {
    long now = clock.millis();
    Long before = last.get(subject);
    if (before != null && now - before < PAUSE.toMillis()) {
      return false;
    }
    last.put(subject, now);
    return true;
  }
}
