package io.github.instagramv1.server.world;

import io.github.instagramv1.server.id.IdLayout;

/**
 * Ids in the past that never meet. An id is a moment, a shard and a sequence number; each thing
 * that has ids gets moments of its own remainder, so that two things on one shard differ in the
 * moment or in the sequence number.
 */
final class Timeline {
  /** Milliseconds between two moments of one thing; prime, so that remainders spread. */
  static final int STEP = 997;

  private Timeline() {}

  /**
   * Returns an id of a thing.
   *
   * @param unixMillis about when; moved by less than {@link #STEP}
   * @param shardOwner the user whose shard it is
   * @param thing the number of the thing
   */
  static long id(long unixMillis, long shardOwner, int thing) {
    long moment = unixMillis - unixMillis % STEP + thing % STEP;
    return IdLayout.compose(moment, shardOwner, (thing / STEP) % IdLayout.SEQUENCES);
  }
}
