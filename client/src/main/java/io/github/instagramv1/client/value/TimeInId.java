package io.github.instagramv1.client.value;

import java.time.Instant;
import java.util.Optional;

/** The milliseconds that stand in the upper 41 of the 64 bits of generated ids. */
final class TimeInId {
  private static final long EPOCH_MILLIS = 1_314_220_021_721L;
  private static final int LOWER_BITS = 23;

  /** Ids counted up before the generator are below; it passed this after half a second. */
  private static final long FIRST_GENERATED = 1L << 32;

  private TimeInId() {}

  static Optional<Instant> of(long id) {
    if (Long.compareUnsigned(id, FIRST_GENERATED) < 0) {
      return Optional.empty();
    }
    return Optional.of(Instant.ofEpochMilli(EPOCH_MILLIS + (id >>> LOWER_BITS)));
  }
}
