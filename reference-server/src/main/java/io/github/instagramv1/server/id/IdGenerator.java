package io.github.instagramv1.server.id;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Makes ids that grow strictly within each shard and follow the clock across shards.
 *
 * <p>Each shard remembers the last pair of millisecond and sequence that it gave out, as one
 * number. The next is the larger of that plus one and the clock's: a full millisecond runs over
 * into the next one, and a clock that steps back is waited out by counting on. Safe for many
 * threads.
 */
public final class IdGenerator {
  private final InstantSource clock;
  private final AtomicLongArray lastTick = new AtomicLongArray(IdLayout.SHARDS);

  public IdGenerator(InstantSource clock) {
    this.clock = clock;
  }

  /** The next id in the shard of this owner. */
  public long next(long ownerId) {
    int shard = IdLayout.shardOf(ownerId);
    long now = clock.millis() * IdLayout.SEQUENCES;
    long tick = lastTick.updateAndGet(shard, last -> Math.max(last + 1, now));
    return IdLayout.composeInShard(
        tick / IdLayout.SEQUENCES, shard, (int) (tick % IdLayout.SEQUENCES));
  }

  /**
   * Makes every id given out from now on, in whatever shard, larger than this one. A server calls
   * it at start with the largest id it holds, in case its clock stood later when that was made.
   */
  public void startAfter(long id) {
    long tick = (IdLayout.unixMillis(id) + 1) * IdLayout.SEQUENCES - 1;
    for (int shard = 0; shard < IdLayout.SHARDS; shard++) {
      lastTick.accumulateAndGet(shard, tick, Math::max);
    }
  }
}
