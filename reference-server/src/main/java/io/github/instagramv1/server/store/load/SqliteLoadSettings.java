package io.github.instagramv1.server.store.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What a connection to SQLite does otherwise while it loads a world into a database that has none:
 * it checks no references, which the generator keeps, and waits for no disk, since a load that was
 * cut off is begun anew.
 */
final class SqliteLoadSettings {
  private static final List<String> QUICK =
      List.of("foreign_keys = 0", "synchronous = 0", "cache_size = -65536");

  private SqliteLoadSettings() {}

  /** Sets all of them, for as long as the connection lasts. No transaction may be open. */
  static void set(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String setting : QUICK) {
        statement.execute("PRAGMA " + setting);
      }
    }
  }
}
