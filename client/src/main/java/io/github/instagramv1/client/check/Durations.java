package io.github.instagramv1.client.check;

import java.time.Duration;
import java.util.Objects;

/** Checks durations of options. A duration of more than a century counts as a century. */
public final class Durations {
  private static final Duration CENTURY = Duration.ofDays(36_500);

  private Durations() {}

  public static Duration positive(String name, Duration duration) {
    if (notNegative(name, duration).isZero()) {
      throw new IllegalArgumentException(name + " must be longer than zero, not " + duration);
    }
    return duration.compareTo(CENTURY) > 0 ? CENTURY : duration;
  }

  public static Duration notNegative(String name, Duration duration) {
    Objects.requireNonNull(duration, () -> name + " must not be null");
    if (duration.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative, not " + duration);
    }
    return duration;
  }
}
