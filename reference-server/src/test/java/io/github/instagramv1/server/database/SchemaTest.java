package io.github.instagramv1.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.server.fixture.OldDatabase;
import io.github.instagramv1.server.fixture.Postgresql;
import io.github.instagramv1.server.store.CredentialStore;
import io.github.instagramv1.server.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  @TempDir private Path folder;

  @Test
  void hashesClearTextTokensAndStillAcceptsThem() throws Exception {
    String location = file("old.db");
    List<String> tokens = OldDatabase.make(location, 1500);
    assertThat(bytes()).as("the test's own premise").contains(tokens.get(700));
    assertThat(Database.migrate(location)).isEqualTo(11);
    assertThat(Database.migrate(location)).isZero();
    try (Database database = Database.openExisting(location)) {
      assertThat(countAccepted(database, tokens)).isEqualTo(1500);
    }
    for (String token : tokens) {
      assertThat(bytes()).doesNotContain(token);
    }
  }

  @Test
  void hashesClearTextTokensOnPostgresql() {
    try (Postgresql postgresql = Postgresql.create()) {
      List<String> tokens = OldDatabase.make(postgresql.url(), 20);
      try (Database database = Database.open(postgresql.url())) {
        assertThat(countAccepted(database, tokens)).isEqualTo(20);
        assertThat(
                database.<Integer, RuntimeException>read(
                    handle ->
                        handle
                            .createQuery(
                                "SELECT COUNT(*) FROM tokens WHERE LENGTH(token_hash) <> 64")
                            .mapTo(Integer.class)
                            .one()))
            .isZero();
      }
    }
  }

  @Test
  void refusesToOpenAnOldVersionWithoutMigration() throws Exception {
    String location = file("old.db");
    List<String> tokens = OldDatabase.make(location, 1);
    assertThatThrownBy(() -> Database.openExisting(location))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(
            "have version 1, and this program needs version "
                + Schema.CURRENT
                + ". Run the command migrate");
    assertThat(bytes()).contains(tokens.get(0));
  }

  @Test
  void refusesADatabaseOfANewerProgram() throws Exception {
    String location = file("new.db");
    Database.open(location).close();
    execute(
        location,
        "UPDATE flyway_schema_history SET version = '%s' WHERE version = '%s'"
            .formatted(Schema.CURRENT + 1, Schema.CURRENT));
    for (Runnable opening : waysToOpen(location)) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("newer than this program");
    }
  }

  @Test
  void leavesADatabaseOfAnotherProgramUnchanged() throws Exception {
    String location = file("other.db");
    execute(location, "CREATE TABLE songs (title TEXT)");
    byte[] before = Files.readAllBytes(Path.of(location));
    for (Runnable opening : waysToOpen(location)) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("tables of another program");
    }
    assertThat(Files.readAllBytes(Path.of(location))).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void leavesAFileThatIsNoDatabaseUnchanged() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "notes ".repeat(500));
    for (Runnable opening : waysToOpen(text.toString())) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("is not a SQLite database");
    }
    assertThat(text).hasContent("notes ".repeat(500));
  }

  @Test
  void refusesAnEmptyFileUntilItHasTables() throws Exception {
    String location = Files.createFile(folder.resolve("empty.db")).toString();
    assertThatThrownBy(() -> Database.openExisting(location))
        .hasMessageContaining("has no tables of this server. The commands serve and seed create");
    assertThatThrownBy(() -> Database.migrate(location)).hasMessageContaining("has no tables");
    Database.open(location).close();
    Database.openExisting(location).close();
  }

  @Test
  void refusesMissingFilesAndFolders() throws Exception {
    assertThatThrownBy(() -> Database.openExisting(file("missing.db")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The database " + file("missing.db") + " does not exist");
    assertThatThrownBy(() -> Database.migrate(file("missing.db")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Database.open(file("no/such/folder/x.db")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the database does not exist");
    for (Runnable opening : waysToOpen(folder.toString())) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is a folder");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void makesFilesReadableByTheOwnerOnly() throws Exception {
    Path old = folder.resolve("old.db");
    OldDatabase.make(old.toString(), 1);
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
    for (String name : List.of("new.db", "old.db")) {
      try (Database database = Database.open(file(name))) {
        database.write(handle -> handle.execute("CREATE TABLE more (x TEXT)"));
        try (Stream<Path> files = Files.list(folder)) {
          List<Path> made =
              files.filter(each -> each.getFileName().toString().startsWith(name)).toList();
          assertThat(made).as("with -wal and -shm").hasSizeGreaterThanOrEqualTo(3);
          for (Path each : made) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .as(each.toString())
                .isEqualTo("rw-------");
          }
        }
      }
    }
  }

  private static List<Runnable> waysToOpen(String location) {
    return List.of(
        () -> Database.open(location).close(),
        () -> Database.openExisting(location).close(),
        () -> Database.migrate(location));
  }

  private static long countAccepted(Database database, List<String> tokens) {
    return database.read(
        handle ->
            tokens.stream()
                .filter(token -> new CredentialStore().ofToken(handle, token).isPresent())
                .count());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** Returns the bytes of all files in the folder as text, one character per byte. */
  private String bytes() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        all.append(Files.readString(each, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static void execute(String location, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + location)) {
      connection.createStatement().execute(statement);
    }
  }
}
