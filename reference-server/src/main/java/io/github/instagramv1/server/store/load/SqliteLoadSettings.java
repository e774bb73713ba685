package io.github.instagramv1.server.store.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The settings of a SQLite connection that loads an empty database: it checks no references,
 * because the generator creates valid ones, and does not wait for the disk, because an interrupted
 * load starts again.
 */
final class SqliteLoadSettings {
  private static final List<String> QUICK =
      List.of("foreign_keys = 0", "synchronous = 0", "cache_size = -65536");

  private SqliteLoadSettings() {}

  /** Applies the settings until the connection is closed. No transaction may be open. */
  static void set(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String setting : QUICK) {
        statement.execute("PRAGMA " + setting);
      }
    }
  }
}
