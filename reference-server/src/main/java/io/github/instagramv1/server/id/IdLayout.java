package io.github.instagramv1.server.id;

import java.time.Instant;

/**
 * The bits of a generated id, from the highest: 41 of milliseconds since 24 August 2011
 * 21:07:01.721 UTC, 13 of logical shard (owner id mod 8192), 10 of sequence within the shard and
 * millisecond. Of these 10 the upper 6 number the server that made the id, so that several servers
 * never make one twice.
 */
public final class IdLayout {
  /** The first millisecond that an id can hold, in UNIX milliseconds. */
  public static final long EPOCH_MILLIS = 1_314_220_021_721L;

  /**
   * The last millisecond that an id can hold, in UNIX milliseconds; later ids would be negative.
   */
  public static final long LAST_MILLIS = EPOCH_MILLIS + (1L << 40) - 1;

  /** Shards are numbered 0 to this, exclusive. */
  public static final int SHARDS = 1 << 13;

  /** Sequence numbers run from 0 to this, exclusive. */
  public static final int SEQUENCES = 1 << 10;

  /** Servers that make ids at the same time are numbered 0 to this, exclusive. */
  public static final int WORKERS = 1 << 6;

  private static final int SEQUENCE_BITS = 10;
  private static final int TIME_SHIFT = 23;

  private IdLayout() {}

  /** Returns the shard that ids of this owner fall into. */
  public static int shardOf(long ownerId) {
    return Math.floorMod(ownerId, SHARDS);
  }

  /**
   * Puts an id together.
   *
   * @param unixMillis {@link #EPOCH_MILLIS} to {@link #LAST_MILLIS}
   * @param sequence 0 to 1023
   */
  public static long compose(long unixMillis, long ownerId, int sequence) {
    return composeInShard(unixMillis, shardOf(ownerId), sequence);
  }

  static long composeInShard(long unixMillis, int shard, int sequence) {
    if (unixMillis < EPOCH_MILLIS
        || unixMillis > LAST_MILLIS
        || sequence < 0
        || sequence >= SEQUENCES) {
      throw new IllegalArgumentException("no id for " + unixMillis + " ms, sequence " + sequence);
    }
    return ((unixMillis - EPOCH_MILLIS) << TIME_SHIFT) | ((long) shard << SEQUENCE_BITS) | sequence;
  }

  /** When the id was made, in UNIX milliseconds; meaningless for ids older than the layout. */
  public static long unixMillis(long id) {
    return (id >>> TIME_SHIFT) + EPOCH_MILLIS;
  }

  /** When the id was made, in whole UNIX seconds. */
  public static long unixSeconds(long id) {
    return Math.floorDiv(unixMillis(id), 1000L);
  }

  /** Returns the lowest id that can be made at this instant, for comparing ids with times. */
  public static long floorAt(Instant instant) {
    return Math.max(0, instant.toEpochMilli() - EPOCH_MILLIS) << TIME_SHIFT;
  }
}
