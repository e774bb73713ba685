package io.github.instagramv1.server.transport;

import java.time.Duration;

/**
 * The maximum time for which requests wait for a place. Requests of a burst may wait the full time.
 * If some request has been waiting throughout the last second, the server is overloaded, and new
 * requests wait only briefly, so that they are refused early instead of served late.
 */
final class Patience {
  private static final long BURST_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long MOMENT_NANOS = Duration.ofMillis(50).toNanos();

  private final long longestNanos;
  private long nobodyWaited;
  private boolean overloaded;
  private long refused;

  /** Creates an instance without waiting requests. */
  Patience(Duration longest, long now) {
    this.longestNanos = longest.toNanos();
    this.nobodyWaited = now;
  }

  /** Records that no request waits. */
  void nobodyWaits(long now) {
    nobodyWaited = now;
    if (now - refused > BURST_NANOS) {
      overloaded = false;
    }
  }

  /** Records that a request was refused. */
  void refuses(long now) {
    refused = now;
  }

  /** Returns the maximum waiting time at the moment. */
  long nanos(long now) {
    overloaded |= now - nobodyWaited > BURST_NANOS;
    return overloaded ? Math.min(longestNanos, MOMENT_NANOS) : longestNanos;
  }
}
