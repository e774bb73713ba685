package io.github.instagramv1.conformance.second;

/** The form of numeric ids. The contract allows any ids that increase with time. */
enum IdStyle {
  /** Consecutive small numbers, as in the first year of such a service. */
  SMALL {
    @Override
    long next(long last, long millis) {
      return last + 1;
    }
  },
  /** Milliseconds, a shard whose size differs from the reference server's, and a sequence. */
  SHARDED {
    @Override
    long next(long last, long millis) {
      long earliest = (millis - 1_262_304_000_000L) << 22 | 37L << 12;
      return Math.max(last + 1, earliest);
    }
  },
  /** Numbers near the 64-bit limit with irregular gaps. */
  LARGE {
    @Override
    long next(long last, long millis) {
      return Math.max(last, 5_100_000_000_000_000_000L) + 1 + millis % 997;
    }
  };

  /**
   * Returns the number that follows another one.
   *
   * @param last the previous number; 0 for the first
   * @param millis the creation time in milliseconds
   */
  abstract long next(long last, long millis);
}
