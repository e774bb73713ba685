package io.github.instagramv1.benchmarks.flat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.time.Instant;
import java.util.EnumSet;

/**
 * A database with a number of media, which is kept for the next run.
 *
 * @param location a SQLite file or the URL of a PostgreSQL database
 * @param media the number of media, without those that {@link Extremes} adds
 */
record GrownWorld(String location, int media) {
  private static final int SEED = 42;
  private static final int MEDIA_PER_USER = 40;

  /** Opens a database, and generates its content if it has none. */
  static GrownWorld open(Locations locations, int media, int mostLikes) {
    String location = locations.of(media, mostLikes);
    GrownWorld grown = new GrownWorld(location, media);
    try (Database database = Database.open(location)) {
      World world = new World(database);
      if (!world.exists()) {
        long begin = System.nanoTime();
        world.replace(
            new WorldSize(SEED, grown.users(), media, mostLikes),
            Instant.now(),
            GrownWorld::progress);
        System.err.printf("Loaded %,d media in %.0f s%n", media, (System.nanoTime() - begin) / 1e9);
        Extremes.addTo(database, System.currentTimeMillis());
      }
    }
    return grown;
  }

  private static void progress(String what, long done, long total) {
    if (done >= total || done % 50_000 == 49_999) {
      System.err.printf("%s: %,d of %,d%n", what, done, total);
    }
  }

  int users() {
    return Math.max(WorldSize.FEWEST_USERS, media / MEDIA_PER_USER);
  }

  /** Returns a user with an average number of followers. */
  long ordinaryUser() {
    return users() / 2L / 5 * 5 + 1;
  }

  /** Returns a new token of a user, with all scopes. */
  String token(long user) {
    try (Database database = Database.open(location)) {
      return database.write(
          handle -> {
            TokenStore tokens = new TokenStore();
            return tokens.create(
                handle,
                user,
                tokens.firstApplication(handle).orElseThrow(),
                EnumSet.allOf(Scope.class),
                Instant.now());
          });
    }
  }
}
