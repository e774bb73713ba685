package io.github.instagramv1.server.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.fixture.OldDatabase;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the migration of a database in which servers that did not know of each other assigned the
 * same id twice.
 */
class UniqueIdsTest {

  @Test
  void makesIdsUniqueInSqlite(@TempDir Path folder) throws Exception {
    assertMadeUnique(folder.resolve("old.db").toString());
  }

  @Test
  void makesIdsUniqueOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      assertMadeUnique(postgresql.url());
    }
  }

  private static void assertMadeUnique(String location) throws Exception {
    fill(OldDatabase.makeEmpty(location));
    try (Database database = Database.open(location)) {
      assertThat(texts(database, "SELECT media_pk || ' ' || like_id FROM likes ORDER BY media_pk"))
          .containsExactly("1 500", "2 502", "3 501", "4 503");
      assertThat(
              texts(
                  database,
                  "SELECT follower_id || ' ' || followee_id || ' ' || edge_id FROM follows"
                      + " ORDER BY follower_id, followee_id"))
          .containsExactly("1 2 900", "1 3 902", "2 3 901");
      assertThatThrownBy(
              () ->
                  database.write(
                      handle -> handle.execute("UPDATE likes SET like_id = 7 WHERE user_id = 1")))
          .isInstanceOf(UnableToExecuteStatementException.class);
    }
  }

  /** Inserts the like id 500 for media 1, 2 and 4, and the edge id 900 for three follows. */
  private static void fill(String url) throws Exception {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (int user = 1; user <= 3; user++) {
        statement.execute(
            "INSERT INTO users VALUES (%1$d, 'u%1$d', '', '', '', '', 0, 0, 0, 0)".formatted(user));
      }
      for (int pk = 1; pk <= 4; pk++) {
        statement.execute(
            "INSERT INTO media VALUES (%d, 1, 0, 'image', '', NULL, NULL, '', NULL, NULL, NULL, NULL, 0, 0)"
                .formatted(pk));
      }
      statement.execute(
          "INSERT INTO likes VALUES (1, 1, 500, 0), (2, 1, 500, 0), (3, 1, 501, 0), (4, 1, 500, 0)");
      statement.execute(
          "INSERT INTO follows VALUES (1, 2, 'follows', 900), (1, 3, 'follows', 900),"
              + " (2, 3, 'follows', 900)");
    }
  }

  private static List<String> texts(Database database, String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
