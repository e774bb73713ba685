package io.github.instagramv1.server.id;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntSupplier;

/**
 * Generates ids that grow strictly within each shard and follow the clock across shards.
 *
 * <p>Each shard remembers the last pair of millisecond and sequence that it gave out, as one
 * number. The next is the larger of that plus one and the clock's: a full millisecond runs over
 * into the next one, and a clock that steps back is waited out by counting on. Other servers are
 * other workers, whose sequence numbers are never the same. Safe for many threads.
 */
public final class IdGenerator {
  /** Sequence numbers that each worker has in a millisecond and shard. */
  private static final int SEQUENCES = IdLayout.SEQUENCES / IdLayout.WORKERS;

  private static final long NONE = 0;

  private final InstantSource clock;
  private final IntSupplier worker;
  private final AtomicLongArray lastTick = new AtomicLongArray(IdLayout.SHARDS);

  /** Creates the generator of a single server. */
  public IdGenerator(InstantSource clock) {
    this(clock, () -> 0);
  }

  /**
   * Creates the generator of one of several servers.
   *
   * @param worker a number below {@link IdLayout#WORKERS} that no other server has; read for each
   *     id
   */
  public IdGenerator(InstantSource clock, IntSupplier worker) {
    this.clock = clock;
    this.worker = worker;
  }

  /** Returns the next id in the shard of an owner. */
  public long next(long ownerId) {
    return next(ownerId, NONE);
  }

  /**
   * Returns the next id in the shard of an owner that is larger than an existing id, which a server
   * with another clock may have created.
   *
   * @param after the newest id of the lists that will contain the new one; 0 if they are empty
   */
  public long next(long ownerId, long after) {
    int shard = IdLayout.shardOf(ownerId);
    int number = worker.getAsInt();
    long now = clock.millis() * SEQUENCES;
    long tick = lastTick.updateAndGet(shard, last -> Math.max(last + 1, now));
    if (id(tick, shard, number) <= after) {
      long later = (IdLayout.unixMillis(after) + 1) * SEQUENCES;
      tick = lastTick.updateAndGet(shard, last -> Math.max(last + 1, later));
    }
    return id(tick, shard, number);
  }

  private static long id(long tick, int shard, int worker) {
    return IdLayout.composeInShard(
        tick / SEQUENCES, shard, worker * SEQUENCES + (int) (tick % SEQUENCES));
  }
}
