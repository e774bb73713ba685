package io.github.instagramv1.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.server.Commands;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.world.World;
import io.github.instagramv1.server.world.WorldSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import of an export restores the exported data exactly. */
class ImportCommandTest {
  /** Queries for everything that an import derives from the records. */
  private static final List<String> DERIVED =
      List.of(
          "SELECT term || user_id FROM user_terms ORDER BY 1",
          "SELECT prefix || ' ' || user_id || ' ' || followed_by_count FROM user_prefixes"
              + " ORDER BY 1",
          "SELECT prefix || ' ' || tag || ' ' || media_count FROM tag_prefixes ORDER BY 1",
          "SELECT name || media_count FROM tags ORDER BY 1",
          "SELECT id || ' ' || media_count || ' ' || follows_count || ' ' || followed_by_count"
              + " FROM users ORDER BY id",
          "SELECT pk || ' ' || like_count || ' ' || comment_count || ' ' || COALESCE(cell, 0)"
              + " FROM media ORDER BY pk",
          "SELECT geography_id || ' ' || media_pk FROM geography_media ORDER BY 1",
          "SELECT id || ' ' || cell FROM locations ORDER BY 1",
          "SELECT media_pk || ' ' || position || ' ' || user_id FROM users_in_photo ORDER BY 1");

  @TempDir private static Path folder;
  private static String first;
  private static Path exported;

  @BeforeAll
  static void export() throws Exception {
    first = folder.resolve("first.db").toString();
    try (Database database = Database.open(first)) {
      new World(database)
          .replace(
              new WorldSize(42, 12, 150),
              Instant.parse("2026-01-01T00:00:00Z"),
              (what, done, total) -> {});
    }
    exported =
        Files.writeString(folder.resolve("world.jsonl"), Commands.run(first, "export").out());
  }

  @Test
  void restoresAnExportExactly() throws Exception {
    String second = folder.resolve("second.db").toString();
    Commands.Result imported = Commands.run(second, "import", exported.toString());
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out()).contains("media                150");
    assertThat(Commands.run(second, "export").out()).isEqualTo(Files.readString(exported));
    try (Database before = Database.open(first);
        Database after = Database.open(second)) {
      for (String query : DERIVED) {
        assertThat(rows(after, query)).as(query).isNotEmpty().isEqualTo(rows(before, query));
      }
    }
    assertThat(Commands.run(second, "kit-settings").out())
        .isEqualTo(Commands.run(first, "kit-settings").out());
  }

  @Test
  void restoresAnExportOnPostgresql() throws Exception {
    try (Postgresql postgresql = Postgresql.create()) {
      Commands.Result imported = Commands.run(postgresql.url(), "import", exported.toString());
      assertThat(imported.code()).as(imported.err()).isZero();
      String exportedAgain = Commands.run(postgresql.url(), "export").out();
      assertThat(exportedAgain).isEqualTo(Files.readString(exported));
    }
  }

  @Test
  void replacesAWorldOnlyWithForce() {
    String third = folder.resolve("third.db").toString();
    assertThat(Commands.run(third, "import", exported.toString()).code()).isZero();
    Commands.Result again = Commands.run(third, "import", exported.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("use --force to replace it");
    assertThat(Commands.run(third, "import", exported.toString(), "--force").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"record\":\"comment\" | {\"record\":\"remark\" | the kind of record is unknown",
        "{\"record\":\"like\" | {\"record\" | is not JSON",
        "\"state\":\"follows\" | \"state\":1 | the value state is missing",
        "\"blocker_id\":\"5\" | \"blocker_id\":\"999\" | refers to a missing record",
        "\"blocker_id\":\"5\" | \"blocker_id\":\"five\" | the value blocker_id is not an id",
        "{\"record\":\"world\",\"seed\":42 | {\"record\":\"world\" | the value seed is missing"
      })
  void changesNothingForADamagedFile(String part, String replacement, String message)
      throws Exception {
    String original = Files.readString(exported);
    assertThat(original).contains(part);
    Path damaged =
        Files.writeString(folder.resolve("damaged.jsonl"), original.replace(part, replacement));
    String before = Commands.run(first, "export").out();
    Commands.Result refused = Commands.run(first, "import", damaged.toString(), "--force");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(message, "Nothing was changed.");
    assertThat(Commands.run(first, "export").out()).isEqualTo(before);
  }

  private static List<String> rows(Database database, String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
  }
}
