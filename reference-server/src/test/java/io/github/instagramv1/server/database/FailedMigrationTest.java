package io.github.instagramv1.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.instagramv1.server.fixture.OldDatabase;
import io.github.instagramv1.server.store.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A step of a migration that fails, as on a full disk, is undone, and can be repeated. */
class FailedMigrationTest {
  @Test
  void throwsUndoesItsStepAndCanBeRepeated(@TempDir Path folder) throws Exception {
    String location = folder.resolve("old.db").toString();
    String url = OldDatabase.makeEmpty(location);
    execute(url, "CREATE TABLE tag_prefixes (in_the_way INTEGER)");
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      assertThatThrownBy(() -> Database.migrate(location)).isInstanceOf(DatabaseException.class);
      assertThat(log.list).isEmpty();
    } finally {
      root.detachAppender(log);
    }
    assertThatThrownBy(() -> execute(url, "DROP TABLE user_prefixes"))
        .as("what the step made first")
        .hasMessageContaining("no such table");
    execute(url, "DROP TABLE tag_prefixes");
    assertThat(Database.migrate(location)).as("that step and the next").isEqualTo(2);
  }

  private static void execute(String url, String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.createStatement().execute(statement);
    }
  }
}
