package io.github.instagramv1.server.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteException;

/**
 * Tests that connections to a SQLite file wait for its change to a write-ahead log. A writer with a
 * rollback journal prevents that change, and SQLite does not wait for it.
 */
class KeepingSourceTest {
  @TempDir Path folder;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Connection writer;

  @BeforeEach
  void write() throws SQLException {
    writer = DriverManager.getConnection(url());
    try (Statement statement = writer.createStatement()) {
      statement.execute("CREATE TABLE rows(id INTEGER)");
      statement.execute("BEGIN IMMEDIATE");
    }
  }

  @AfterEach
  void stop() throws SQLException {
    thread.shutdownNow();
    writer.close();
  }

  @Test
  void opensAFileWhenItsWriterEnds() throws Exception {
    Future<String> mode = thread.submit(() -> openedMode(source(Duration.ofSeconds(30))));
    await().during(Duration.ofMillis(100)).until(() -> !mode.isDone());
    try (Statement statement = writer.createStatement()) {
      statement.execute("ROLLBACK");
    }
    assertThat(mode.get()).isEqualTo("wal");
  }

  @Test
  void reportsAFileThatStaysBusyUntilTheTimeout() {
    KeepingSource source = source(Duration.ofMillis(60));
    assertThatThrownBy(source::getConnection)
        .isInstanceOf(SQLiteException.class)
        .hasMessageContaining("SQLITE_BUSY");
  }

  @Test
  void anInterruptEndsTheWait() throws Exception {
    KeepingSource source = source(Duration.ofDays(1));
    Thread.currentThread().interrupt();
    assertThatThrownBy(source::getConnection).hasMessageContaining("SQLITE_BUSY");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static String openedMode(KeepingSource source) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeQuery("PRAGMA journal_mode").getString(1);
    }
  }

  private KeepingSource source(Duration timeout) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setBusyTimeout((int) timeout.toMillis());
    KeepingSource source = new KeepingSource(config);
    source.setUrl(url());
    return source;
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("rows.db");
  }
}
