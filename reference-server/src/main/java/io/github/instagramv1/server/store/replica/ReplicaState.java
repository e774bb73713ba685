package io.github.instagramv1.server.store.replica;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The last known state of a replica. Times are nanoseconds of {@link System#nanoTime()} in this
 * process.
 *
 * @param isStandby whether the replica is in recovery and therefore accepts no writes
 * @param position the replayed position of the write-ahead log, which only grows
 * @param beat the last time of this server that has arrived, together with every commit before it;
 *     empty if none has arrived
 * @param askedAt when the replica was asked
 */
record ReplicaState(boolean isStandby, long position, OptionalLong beat, long askedAt) {
  /** A replica that has not responded for longer counts as unreachable. */
  static final Duration FRESH = Duration.ofSeconds(2);

  /**
   * Returns the reason not to read the replica, if there is one.
   *
   * @param now the current time
   * @param lag the maximum age of its data
   */
  Optional<ReplicaTrouble> trouble(long now, Duration lag) {
    if (now - askedAt > FRESH.toNanos()) {
      return Optional.of(ReplicaTrouble.AWAY);
    }
    if (!isStandby) {
      return Optional.of(ReplicaTrouble.NO_STANDBY);
    }
    if (beat.isEmpty()) {
      return Optional.of(ReplicaTrouble.FOREIGN);
    }
    return now - beat.getAsLong() > lag.toNanos()
        ? Optional.of(ReplicaTrouble.BEHIND)
        : Optional.empty();
  }

  /** Returns whether the replica has replayed the log up to a position. */
  boolean has(long needed) {
    return position >= needed;
  }

  /** Returns the maximum age of the replica's data; empty if unknown. */
  Optional<Duration> age(long now) {
    return beat.isPresent()
        ? Optional.of(Duration.ofNanos(Math.max(0, now - beat.getAsLong())))
        : Optional.empty();
  }
}
