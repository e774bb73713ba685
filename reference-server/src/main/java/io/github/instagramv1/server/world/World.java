package io.github.instagramv1.server.world;

import io.github.instagramv1.server.database.PreparationLock;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorldStore;
import io.github.instagramv1.server.store.load.BulkLoad;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The world of a database: whether there is one, and making a new one in its place. */
public final class World {
  /** The first day on which a world can be set: the oldest follow is as old as ids can be. */
  public static final LocalDate FIRST_DAY =
      day(IdLayout.EPOCH_MILLIS + FollowGenerator.OLDEST).plusDays(1);

  /** The last day on which a world can be set, since ids have no room for later ones. */
  public static final LocalDate LAST_DAY = day(IdLayout.LAST_MILLIS);

  private final Database database;

  public World(Database database) {
    this.database = database;
  }

  /** Returns whether a world was loaded to its end. */
  public boolean exists() {
    return seed().isPresent();
  }

  /** Returns the seed of the world that was loaded; empty if none was. */
  Optional<Long> seed() {
    return database.read(new WorldStore()::seed);
  }

  /**
   * Loads a generated world unless there is one. Of several processes that do so at once, one loads
   * and the others wait for it.
   *
   * @param now as for {@link #replace}
   * @return whether it was loaded
   */
  public boolean loadIfMissing(WorldSize size, Instant now, LoadListener listener) {
    if (exists()) {
      return false;
    }
    try (PreparationLock lock = PreparationLock.take(database.location())) {
      if (exists()) {
        return false;
      }
      replaceAlone(size, now, listener);
      return true;
    }
  }

  /**
   * Replaces existing data by sample data. Servers return the old data until the new data is
   * complete, and refuse writes meanwhile.
   *
   * @param now the day up to which users have published, {@link #FIRST_DAY} to {@link #LAST_DAY};
   *     its hours do not matter
   */
  public void replace(WorldSize size, Instant now, LoadListener listener) {
    try (PreparationLock lock = PreparationLock.take(database.location())) {
      replaceAlone(size, now, listener);
    }
  }

  private void replaceAlone(WorldSize size, Instant now, LoadListener listener) {
    Instant today = now.truncatedTo(ChronoUnit.DAYS);
    LocalDate day = day(today.toEpochMilli());
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw new IllegalArgumentException(
          "The day of the sample data must be from %s to %s, not %s."
              .formatted(FIRST_DAY, LAST_DAY, day));
    }
    try (BulkLoad load = BulkLoad.beginGenerated(database)) {
      new WorldGenerator(size, today, load, listener).generate();
      load.finish(size.seed(), size.users(), size.media(), today.getEpochSecond());
    }
  }

  private static LocalDate day(long unixMillis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(unixMillis), ZoneOffset.UTC);
  }
}
