package io.github.instagramv1.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.fixture.TestUsers;
import io.github.instagramv1.server.id.IdGenerator;
import io.github.instagramv1.server.store.BlockStore;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.FollowStore;
import io.github.instagramv1.server.store.UserStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts and blocks stay consistent while eight threads change the relationships of three users.
 */
class RelationshipRaceTest {
  private static final int WORKERS = 8;
  private static final int ACTIONS = 150;
  private static final String[] ACTION_NAMES = {
    "follow", "follow", "unfollow", "block", "unblock", "approve", "ignore"
  };

  @Test
  void keepsCountsAndBlocksConsistentInSqlite(@TempDir Path folder) throws Exception {
    verify(folder.resolve("test.db").toString());
  }

  @Test
  void keepsCountsAndBlocksConsistentOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      verify(postgresql.url());
    }
  }

  private static void verify(String location) throws Exception {
    try (Database database = Database.open(location)) {
      TestUsers users = new TestUsers(database).withPublic(1, 2).withPrivate(3);
      RelationshipService service =
          new RelationshipService(
              database,
              new UserStore(),
              new FollowStore(),
              new BlockStore(),
              new Visibility(new UserStore()),
              new IdGenerator(InstantSource.system()));
      ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
      List<Future<Integer>> done = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        Random random = new Random(worker);
        done.add(workers.submit(() -> actAtRandom(service, random)));
      }
      workers.shutdown();
      assertThat(workers.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
      int succeeded = 0;
      for (Future<Integer> worker : done) {
        succeeded += worker.get();
      }
      assertThat(succeeded).isGreaterThan(ACTIONS);
      assertThat(users.countUsersWithWrongCounts()).isZero();
      assertThat(users.countFollowsAcrossBlocks()).isZero();
    }
  }

  /** Returns the number of actions that were not refused. Throws every other failure. */
  private static int actAtRandom(RelationshipService service, Random random) {
    int succeeded = 0;
    for (int i = 0; i < ACTIONS; i++) {
      int self = 1 + random.nextInt(3);
      int other = 1 + (self + random.nextInt(2)) % 3;
      Caller caller =
          new Caller(TestUsers.CLIENT_ID, OptionalLong.of(self), EnumSet.allOf(Scope.class));
      try {
        service.modify(
            caller, String.valueOf(other), ACTION_NAMES[random.nextInt(ACTION_NAMES.length)]);
        succeeded++;
      } catch (ApiException refused) {
        // Most actions do not fit the state that the others left.
      }
    }
    return succeeded;
  }
}
