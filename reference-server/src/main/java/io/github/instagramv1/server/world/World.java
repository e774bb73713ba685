package io.github.instagramv1.server.world;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The world of a database: whether there is one, and making a new one in its place. */
public final class World {
  private final Database database;

  public World(Database database) {
    this.database = database;
  }

  /** Whether a world was loaded to its end. */
  public boolean exists() {
    return database
        .read(handle -> handle.createQuery("SELECT 1 FROM world").mapTo(Integer.class).findOne())
        .isPresent();
  }

  /**
   * Replaces whatever is there by a generated world.
   *
   * @param now the day up to which people have published; its hours do not matter
   */
  public void replace(WorldSize size, Instant now, LoadListener listener) {
    Instant today = now.truncatedTo(ChronoUnit.DAYS);
    try (BulkLoad load = BulkLoad.begin(database)) {
      new WorldGenerator(size, today, load, listener).generate();
      load.finish(size.seed(), size.users(), size.media(), today.getEpochSecond());
    }
  }
}
