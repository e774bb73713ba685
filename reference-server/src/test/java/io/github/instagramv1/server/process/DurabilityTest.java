package io.github.instagramv1.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acknowledged writes survive if the server process is killed while it writes. {@code -Dkills=30}
 * kills it 30 times.
 */
class DurabilityTest {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int MEDIA = 150;

  private final Random random = new Random(42);

  @Test
  void acknowledgedLikesAndCommentsSurviveAKill(@TempDir Path folder) throws Exception {
    Path database = folder.resolve("world.db");
    ServerProcess.run(
        "seed", "--database", database.toString(), "--users", "12", "--media", "" + MEDIA);
    String token =
        ServerProcess.run(
            "token", "--database", database.toString(), "--user", "1", "--scopes", "all");
    List<String> media = media(database);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServerProcess server = ServerProcess.serve(database);
          Writers writers = new Writers(server.baseUrl(), token, media, "kill " + kill)) {
        writers.start();
        assertThat(writers.awaitAcknowledgements(20 + random.nextInt(100), 60, TimeUnit.SECONDS))
            .as("the server is written to")
            .isTrue();
        server.kill();
        acknowledged.addAll(writers.stop());
      }
      Set<String> lost = new HashSet<>(acknowledged);
      lost.removeAll(storedWrites(database));
      System.out.printf(
          "Kill %d of %d: %,d writes acknowledged so far, %d lost%n",
          kill + 1, KILLS, acknowledged.size(), lost.size());
      assertThat(lost).isEmpty();
      assertThat(countWrongCounts(database)).as("counts that differ from the rows").isZero();
    }
    try (ServerProcess server = ServerProcess.serve(database)) {
      assertThat(server.terminate()).isZero();
    }
  }

  private static List<String> media(Path database) {
    return query(
        database,
        "SELECT pk || '_' || owner_id FROM media JOIN users u ON u.id = owner_id"
            + " WHERE u.is_private = 0 AND u.id <> 5 ORDER BY pk");
  }

  /** Returns the likes and comments of user 1, named as {@link Writers} names them. */
  private static Set<String> storedWrites(Path database) {
    return new HashSet<>(
        query(
            database,
            "SELECT 'comment ' || text FROM comments WHERE author_id = 1 UNION ALL"
                + " SELECT 'like ' || media_pk || '_' || owner_id FROM likes"
                + " JOIN media ON pk = media_pk WHERE user_id = 1"));
  }

  private static int countWrongCounts(Path database) {
    return query(
            database,
            "SELECT pk || '' FROM media m WHERE comment_count <>"
                + " (SELECT COUNT(*) FROM comments c WHERE c.media_pk = m.pk) OR like_count <>"
                + " (SELECT COUNT(*) FROM likes l WHERE l.media_pk = m.pk)")
        .size();
  }

  private static List<String> query(Path database, String sql) {
    try (Database opened = Database.openExisting(database.toString())) {
      return opened.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
  }
}
