package io.github.instagramv1.server.store.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.fixture.OldDatabase;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the migration of names in lower case, as the first version wrote them. */
class FoldedNamesTest {
  private String location;

  private void createOldDatabase(String location) throws Exception {
    this.location = location;
    try (var connection = DriverManager.getConnection(OldDatabase.makeEmpty(location))) {
      Jdbi.create(connection)
          .useHandle(
              old -> {
                old.execute(
                    "INSERT INTO users VALUES (1, 'madonna', 'Madonna  CICCONE-Größe', 'p', '', '', 0, 3, 0, 0),"
                        + " (2, 'blank', ' ', 'p', '', '', 0, 0, 0, 0)");
                old.execute(
                    "INSERT INTO user_terms VALUES ('madonna', 1), ('ciccone-größe', 1), ('blank', 2)");
                for (int pk = 1; pk <= 3; pk++) {
                  old.execute(
                      "INSERT INTO media VALUES (?, 1, 0, 'image', 'Normal', NULL, NULL, 'key', NULL, NULL, NULL, NULL, 0, 0)",
                      pk);
                }
                insertTag(old, "sunset", 1);
                insertTag(old, "café", 1, 2);
                insertTag(old, "cafe\u0301", 2, 3);
                insertTag(old, "φως", 3);
                insertTag(old, "h²o", 1);
              });
    }
  }

  private static void insertTag(Handle old, String name, int... media) {
    old.execute("INSERT INTO tags VALUES (?, ?)", name, media.length);
    for (int pk : media) {
      old.execute("INSERT INTO media_tags VALUES (?, ?)", name, pk);
    }
  }

  @Test
  void foldsNamesInSqlite(@TempDir Path folder) throws Exception {
    createOldDatabase(folder.resolve("old.db").toString());
    verifyFolded();
  }

  @Test
  void foldsNamesOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      createOldDatabase(postgresql.url());
      verifyFolded();
    }
  }

  private void verifyFolded() {
    assertThat(rows("SELECT name || ' ' || media_count FROM tags ORDER BY name"))
        .containsExactly("café 3", "sunset 1", "φωσ 1");
    assertThat(rows("SELECT tag || ' ' || media_pk FROM media_tags ORDER BY tag, media_pk"))
        .containsExactly("café 1", "café 2", "café 3", "sunset 1", "φωσ 3");
    assertThat(rows("SELECT term || ' ' || user_id FROM user_terms ORDER BY term"))
        .as("the words of the full name alone")
        .containsExactly("ciccone-grösse 1", "madonna 1");
  }

  private List<String> rows(String sql) {
    try (Database database = Database.open(location)) {
      return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
  }
}
