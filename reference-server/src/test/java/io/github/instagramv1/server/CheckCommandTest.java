package io.github.instagramv1.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.fixture.Derived;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  private static final String[] FAULTS = {
    "UPDATE media SET like_count = like_count + 1 WHERE pk = (SELECT MIN(pk) FROM media)",
    "UPDATE media SET comment_count = comment_count + 2 WHERE pk = (SELECT MAX(pk) FROM media)",
    "UPDATE users SET media_count = 7777 WHERE id = 1",
    "UPDATE users SET follows_count = -1 WHERE id = 2",
    "UPDATE users SET followed_by_count = 8888 WHERE id = 3",
    "UPDATE tags SET media_count = 9999 WHERE name = (SELECT MIN(name) FROM tags)",
    "UPDATE user_prefixes SET followed_by_count = 9 WHERE user_id = 4 AND prefix = 'd'",
    "DELETE FROM user_prefixes WHERE user_id = 5 AND prefix = 'emre'",
    "INSERT INTO user_prefixes VALUES ('xyz', 6, 0)",
    "UPDATE tag_prefixes SET media_count = 9 WHERE tag = 'sunset' AND prefix = 'sun'"
  };

  private final StringWriter out = new StringWriter();

  @Test
  void reportsAndRepairsWrongCountsInSqlite(@TempDir Path folder) {
    assertReportsAndRepairsFaults(folder.resolve("world.db").toString());
  }

  @Test
  void reportsAndRepairsWrongCountsOnPostgresql() {
    try (Postgresql postgresql = Postgresql.create()) {
      assertReportsAndRepairsFaults(postgresql.url());
      String readOnly = "options=-c%20default_transaction_read_only=on";
      assertThat(run(postgresql.url() + (postgresql.url().contains("?") ? "&" : "?") + readOnly))
          .as("a replica")
          .isZero();
    }
  }

  private void assertReportsAndRepairsFaults(String location) {
    try (Database database = Database.open(location)) {
      new World(database).loadIfMissing(new WorldSize(7, 12, 40), Instant.now(), (w, d, t) -> {});
      assertThat(run(location)).isZero();
      assertThat(out).hasToString("All counts are correct.\n");
      for (String fault : FAULTS) {
        assertThat(database.<Integer, RuntimeException>write(handle -> handle.execute(fault)))
            .isEqualTo(1);
      }
      assertThat(run(location)).isEqualTo(1);
      assertThat(out.toString().lines())
          .hasSize(FAULTS.length + 1)
          .anyMatch(line -> line.startsWith("media of user 1: 7777 stored, "))
          .anyMatch(line -> line.startsWith("follows of user 2: -1 stored, "))
          .anyMatch(line -> line.startsWith("followers of user 3: 8888 stored, "))
          .anyMatch(line -> line.startsWith("media with tag "))
          .contains(
              "prefixes of user 4: missing or wrong",
              "prefixes of user 5: missing or wrong",
              "prefixes of user 6: missing or wrong",
              "prefixes of tag sunset: missing or wrong")
          .last()
          .isEqualTo("10 counts are wrong; --repair replaces them.");
      assertThat(run(location, "--repair")).isZero();
      assertThat(out.toString()).endsWith("Repaired 10 wrong counts.\n");
      assertThat(run(location)).isZero();
      assertThat(Derived.wrongCounts(database)).isEmpty();
    }
  }

  private int run(String location, String... more) {
    out.getBuffer().setLength(0);
    CommandLine commands = Main.commandLine().setOut(new PrintWriter(out));
    String[] arguments = {"check", "--database", location};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return commands.execute(all);
  }
}
