package io.github.instagramv1.server.store.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The indexes of large tables, which are created after the rows: sorting once takes a fraction of
 * the time of inserting each row. A table stores their definitions meanwhile, so that an
 * interrupted load loses none of them.
 */
final class DeferredIndexes {
  private static final String OF_SQLITE =
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN"
          + " ('likes', 'comments', 'follows', 'media', 'media_tags', 'user_terms')";
  private static final String OF_POSTGRESQL =
      "SELECT i.indexname, i.indexdef FROM pg_indexes i WHERE i.schemaname = current_schema()"
          + " AND i.tablename IN"
          + " ('likes', 'comments', 'follows', 'media', 'media_tags', 'user_terms')"
          + " AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)";

  private final Connection connection;
  private final boolean postgresql;

  DeferredIndexes(Connection connection, boolean postgresql) {
    this.connection = connection;
    this.postgresql = postgresql;
  }

  /** Drops the indexes. */
  void drop() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet rows = query.executeQuery(postgresql ? OF_POSTGRESQL : OF_SQLITE);
        PreparedStatement keep =
            connection.prepareStatement("INSERT INTO deferred_indexes VALUES (?, ?)")) {
      while (rows.next()) {
        names.add(rows.getString(1));
        keep.setString(1, rows.getString(1));
        keep.setString(2, rows.getString(2));
        keep.executeUpdate();
      }
    }
    execute(names.stream().map("DROP INDEX \"%s\""::formatted).toList());
  }

  /** Creates all indexes, including those that an earlier load has dropped. */
  void make() throws SQLException {
    execute(definitions());
    execute(List.of("DELETE FROM deferred_indexes"));
  }

  private List<String> definitions() throws SQLException {
    List<String> definitions = new ArrayList<>();
    try (Statement query = connection.createStatement();
        ResultSet rows =
            query.executeQuery("SELECT definition FROM deferred_indexes ORDER BY name")) {
      while (rows.next()) {
        definitions.add(rows.getString(1));
      }
    }
    return definitions;
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
