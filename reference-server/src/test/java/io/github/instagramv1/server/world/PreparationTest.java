package io.github.instagramv1.server.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.fixture.Derived;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.Services;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that several programs can create the tables and the sample data of one database at once.
 */
class PreparationTest {
  private static final WorldSize SIZE = new WorldSize(7, 12, 60);
  private static final int PROGRAMS = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void loadsAnEmptyPostgresqlDatabaseOnce() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      verifyLoadedOnce(postgresql.url());
    }
  }

  @Test
  void loadsAMissingFileOnce(@TempDir Path folder) throws Exception {
    verifyLoadedOnce(folder.resolve("new.db").toString());
    assertThat(folder.resolve("new.db-lock")).doesNotExist();
  }

  @Test
  void replacesAWorldUnderTrafficOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      verifyReplacement(postgresql.url());
    }
  }

  @Test
  void replacesAWorldUnderTrafficInSqlite(@TempDir Path folder) throws Exception {
    verifyReplacement(folder.resolve("served.db").toString());
  }

  private void verifyLoadedOnce(String location) throws Exception {
    Callable<Boolean> serve =
        () -> {
          try (Database database = Database.open(location)) {
            return new World(database).loadIfMissing(SIZE, Instant.now(), (w, d, t) -> {});
          }
        };
    List<Boolean> loaded = new ArrayList<>();
    for (Future<Boolean> each : threads.invokeAll(List.of(serve, serve, serve))) {
      loaded.add(each.get());
    }
    assertThat(loaded).containsExactlyInAnyOrder(true, false, false);
    try (Database database = Database.openExisting(location)) {
      assertThat(Derived.rows(database, "media")).isEqualTo(60);
      assertThat(Derived.wrongCounts(database)).isEmpty();
    }
  }

  private void verifyReplacement(String location) throws Exception {
    try (Database loader = Database.open(location);
        Database served = Database.open(location, DatabaseSettings.ofServer())) {
      World world = new World(loader);
      world.replace(SIZE, Instant.now(), (w, d, t) -> {});
      AtomicBoolean stopped = new AtomicBoolean();
      Future<Integer> likes = threads.submit(() -> like(served, stopped));
      Future<Integer> seen = threads.submit(() -> count(served, stopped));
      try {
        for (long seed = 8; seed < 10; seed++) {
          world.replace(new WorldSize(seed, 12, 60), Instant.now(), (w, d, t) -> {});
        }
      } finally {
        stopped.set(true);
      }
      assertThat(likes.get()).as("attempts to like").isPositive();
      assertThat(seen.get()).as("looks at a whole world").isPositive();
      assertThat(Derived.wrongCounts(loader)).isEmpty();
    }
  }

  /**
   * Likes and unlikes the newest media object until the test is over, and returns the number of
   * attempts. Refusals and an unavailable database are no failure.
   */
  private static int like(Database served, AtomicBoolean stopped) {
    Services services = new Services(served, InstantSource.system());
    int attempts = 0;
    while (!stopped.get()) {
      long user = 1L + attempts++ % 12;
      Caller caller =
          new Caller(TestUsers.CLIENT_ID, OptionalLong.of(user), EnumSet.allOf(Scope.class));
      try {
        String media = newest(served);
        services.likes.like(caller, media);
        services.likes.unlike(caller, media);
      } catch (ApiException e) {
        // The media object no longer exists, or the user has no access to it.
      } catch (RuntimeException e) {
        if (DatabaseTrouble.of(e).isEmpty()) {
          throw e;
        }
      }
    }
    return attempts;
  }

  private static int count(Database served, AtomicBoolean stopped) {
    int looks = 0;
    while (!stopped.get()) {
      assertThat(Derived.rows(served, "media")).isEqualTo(60);
      looks++;
    }
    return looks;
  }

  private static String newest(Database served) {
    return served.read(
        handle ->
            handle
                .createQuery("SELECT CAST(MAX(pk) AS TEXT) FROM media")
                .mapTo(String.class)
                .one());
  }
}
