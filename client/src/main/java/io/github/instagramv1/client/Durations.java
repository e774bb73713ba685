package io.github.instagramv1.client;

import java.time.Duration;

/** Checks durations that somebody set. */
final class Durations {
  private Durations() {}

  static Duration positive(String name, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than zero, not " + duration);
    }
    return duration;
  }

  static Duration notNegative(String name, Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative, not " + duration);
    }
    return duration;
  }
}
