package io.github.instagramv1.server.transport;

import java.time.Duration;

/**
 * How long requests may wait for a place. A burst may wait as long as is allowed; where some have
 * waited for a second without a break there are more than can be served, and those that come wait a
 * moment only: whoever would be served late is better told at once.
 */
final class Patience {
  private static final long BURST_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long MOMENT_NANOS = Duration.ofMillis(50).toNanos();

  private final long longestNanos;
  private long nobodyWaited;
  private boolean overloaded;
  private long refused;

  /** Begins with nobody waiting. */
  Patience(Duration longest, long now) {
    this.longestNanos = longest.toNanos();
    this.nobodyWaited = now;
  }

  /** Takes note that nobody waits. */
  void nobodyWaits(long now) {
    nobodyWaited = now;
    if (now - refused > BURST_NANOS) {
      overloaded = false;
    }
  }

  /** Takes note that a request was refused. */
  void refuses(long now) {
    refused = now;
  }

  /** How long the request that has waited longest may have waited by now. */
  long nanos(long now) {
    overloaded |= now - nobodyWaited > BURST_NANOS;
    return overloaded ? Math.min(longestNanos, MOMENT_NANOS) : longestNanos;
  }
}
