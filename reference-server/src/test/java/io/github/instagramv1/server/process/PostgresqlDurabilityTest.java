package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.credential.Scope;
import io.github.instagramv1.server.fixture.Derived;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.TokenStore;
import io.github.instagramv1.server.wiring.ReferenceServer;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No acknowledged write is lost or doubled when one of three servers over PostgreSQL is killed and
 * PostgreSQL closes the connections of the others, while clients write to all three. {@code
 * -Dkills=30} does so 30 times.
 */
class PostgresqlDurabilityTest {
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final int WRITES_BEFORE_KILL = 60;
  private static final int WRITES_AFTER_KILL = 30;
  private static final List<String> JVM =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  /** High limits, because the server also counts the requests that the other servers receive. */
  private static final String[] UNLIMITED = {
    "--rate-limit", "1000000", "--write-rate-limit", "1000000"
  };

  private Postgresql postgresql;
  private Database database;
  private String token;

  @BeforeEach
  void fill() {
    postgresql = Postgresql.create();
    database = Database.open(postgresql.url());
    new World(database).loadIfMissing(new WorldSize(42, 12, 150), Instant.now(), (w, d, t) -> {});
    TokenStore tokens = new TokenStore();
    token =
        database.write(
            handle ->
                tokens.create(
                    handle,
                    1,
                    tokens.firstApplication(handle).orElseThrow(),
                    EnumSet.allOf(Scope.class),
                    Instant.now()));
  }

  @AfterEach
  void close() {
    database.close();
    postgresql.close();
  }

  @Test
  void losesAndDoublesNoAcknowledgedWrite() throws Exception {
    List<String> media =
        texts(
            "SELECT pk || '_' || owner_id FROM media JOIN users u ON u.id = owner_id"
                + " WHERE u.is_private = 0 AND u.id <> 5 ORDER BY pk");
    Set<String> acknowledged = new HashSet<>();
    try (ReferenceServer one = ReferenceServer.start(ServerSettings.local(postgresql.url()));
        ReferenceServer other = ReferenceServer.start(ServerSettings.local(postgresql.url()))) {
      for (int kill = 1; kill <= KILLS; kill++) {
        try (ServerProcess killed = ServerProcess.serve(postgresql.url(), JVM, UNLIMITED);
            Writers first = writers(killed.baseUrl(), media, kill + ", first");
            Writers second = writers(one.baseUrl().toString(), media, kill + ", second");
            Writers third = writers(other.baseUrl().toString(), media, kill + ", third")) {
          List.of(first, second, third).forEach(Writers::start);
          assertThat(first.awaitAcknowledgements(WRITES_BEFORE_KILL, 60, TimeUnit.SECONDS))
              .isTrue();
          killed.kill();
          endConnections();
          assertThat(
                  second.awaitAcknowledgements(
                      second.count() + WRITES_AFTER_KILL, 60, TimeUnit.SECONDS))
              .as("the others go on")
              .isTrue();
          acknowledged.addAll(first.stop());
          acknowledged.addAll(second.stop());
          acknowledged.addAll(third.stop());
        }
        verify(kill, acknowledged);
      }
    }
  }

  private void verify(int kill, Set<String> acknowledged) {
    Set<String> lost = new HashSet<>(acknowledged);
    lost.removeAll(
        texts(
            "SELECT 'comment ' || text FROM comments WHERE author_id = 1 UNION ALL"
                + " SELECT 'like ' || media_pk || '_' || owner_id FROM likes"
                + " JOIN media ON pk = media_pk WHERE user_id = 1"));
    List<String> doubled =
        texts(
            "SELECT text FROM comments WHERE text LIKE 'kill %' GROUP BY text HAVING COUNT(*) > 1");
    System.out.printf(
        "Kill %d of %d on PostgreSQL: %,d writes acknowledged so far, %d lost, %d doubled%n",
        kill, KILLS, acknowledged.size(), lost.size(), doubled.size());
    assertThat(lost).isEmpty();
    assertThat(doubled).isEmpty();
    assertThat(Derived.wrongCounts(database)).isEmpty();
    assertThat(Derived.sharedIds(database)).isEmpty();
  }

  private Writers writers(String baseUrl, List<String> media, String name) {
    return new Writers(baseUrl, token, media, "kill " + name);
  }

  private void endConnections() {
    postgresql.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
  }

  private List<String> texts(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
