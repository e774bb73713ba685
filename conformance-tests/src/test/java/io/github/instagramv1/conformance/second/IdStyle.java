package io.github.instagramv1.conformance.second;

/** What numbers look like: any will do that grows with time. */
enum IdStyle {
  /** As in the first year of such a service. */
  SMALL {
    @Override
    long next(long last, long millis) {
      return last + 1;
    }
  },
  /** Milliseconds, a shard of other size than usual, and a sequence. */
  SHARDED {
    @Override
    long next(long last, long millis) {
      long earliest = (millis - 1_262_304_000_000L) << 22 | 37L << 12;
      return Math.max(last + 1, earliest);
    }
  },
  /** Near the end of what 64 bits hold, and unevenly apart. */
  LARGE {
    @Override
    long next(long last, long millis) {
      return Math.max(last, 5_100_000_000_000_000_000L) + 1 + millis % 997;
    }
  };

  /** The number after another one, which is 0 for the first. */
  abstract long next(long last, long millis);
}
