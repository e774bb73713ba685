package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Instant;
import java.util.Random;

/**
 * Generates sample data step by step; each step has its own random numbers, so that a change of one
 * step does not affect others.
 */
final class WorldGenerator {
  private final WorldSize size;
  private final Instant today;
  private final BulkLoad load;
  private final LoadListener listener;

  WorldGenerator(WorldSize size, Instant today, BulkLoad load, LoadListener listener) {
    this.size = size;
    this.today = today;
    this.load = load;
    this.listener = listener;
  }

  void generate() {
    Population users = new Population(size.users());
    users.load(load, listener);
    new FollowGenerator(users, random(1), today).load(load, listener);
    Places places = new Places(random(2));
    places.load(load, listener);
    Access access = new Access(SampleCredentials.of(size.seed()), today);
    access.load(load);
    new MediaGenerator(size, users, places, random(4), random(5), today).load(load, listener);
    users.loadCounts(load);
    load.commit();
    load.makeIndexes();
    listener.loaded("indexes", 1, 1);
  }

  private Random random(int step) {
    return random(size.seed(), step);
  }

  /** Returns the numbers of one step of the worlds of a seed. */
  static Random random(long seed, int step) {
    return new Random(seed * 31 + step);
  }
}
