package io.github.instagramv1.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the numbers of database states while this process and another one commit. */
class StateVersionTest {
  @TempDir private Path folder;
  private Path path;
  private DatabaseLocation location;
  private StateVersion version;

  @BeforeEach
  void open() throws SQLException {
    path = folder.resolve("test.db");
    location = DatabaseLocation.of(path.toString());
    SqliteFile.prepare(path);
    commitFromOtherConnection("CREATE TABLE done (number INTEGER)");
    version =
        new StateVersion(
            Pools.unpooled(location, DatabaseSettings.ofCommand()), SqliteFile.opened(location));
  }

  @AfterEach
  void close() {
    version.close();
  }

  @Test
  void keepsTheNumberOfAnUnchangedState() {
    OptionalLong first = version.current();
    assertThat(first).isPresent();
    // Waits for several periods, in each of which the number comes from SQLite.
    for (int i = 0; i < 10; i++) {
      await()
          .pollDelay(StateVersion.FOREIGN_COMMITS_SEEN_WITHIN.multipliedBy(2))
          .untilAsserted(() -> assertThat(version.current()).isEqualTo(first));
    }
  }

  @Test
  void hidesTheNumberDuringACommitAndThenChangesIt() {
    OptionalLong first = version.current();
    version.beginCommit();
    assertThat(version.current()).isEmpty();
    await()
        .pollDelay(StateVersion.FOREIGN_COMMITS_SEEN_WITHIN.multipliedBy(2))
        .untilAsserted(() -> assertThat(version.current()).isEmpty());
    version.endCommit();
    assertThat(version.current()).isPresent().isNotEqualTo(first);
  }

  @Test
  void keepsTheNumberAfterARollback() {
    OptionalLong first = version.current();
    version.endCommit();
    assertThat(version.current()).isEqualTo(first);
  }

  @Test
  void changesTheNumberAfterAForeignCommit() throws SQLException {
    OptionalLong first = version.current();
    commitFromOtherConnection("INSERT INTO done VALUES (1)");
    await().untilAsserted(() -> assertThat(version.current()).isPresent().isNotEqualTo(first));
  }

  @Test
  void hasNoNumberWhileTheFileIsMissing() throws Exception {
    OptionalLong first = version.current();
    Path aside = folder.resolve("aside");
    Files.move(path, aside);
    await().untilAsserted(() -> assertThat(version.current()).isEmpty());
    Files.move(aside, path);
    await().untilAsserted(() -> assertThat(version.current()).isEqualTo(first));
  }

  private void commitFromOtherConnection(String sql) throws SQLException {
    try (Connection other = Pools.patient(location).getConnection();
        Statement statement = other.createStatement()) {
      statement.execute(sql);
    }
  }
}
