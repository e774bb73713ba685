package io.github.instagramv1.server.store.load;

import io.github.instagramv1.server.database.DatabaseException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** One table being filled; rows go to the database in batches. */
public final class BulkTable {
  private static final int BATCH = 1000;

  private final PreparedStatement statement;
  private final Runnable whenFull;
  private int waiting;

  private BulkTable(PreparedStatement statement, Runnable whenFull) {
    this.statement = statement;
    this.whenFull = whenFull;
  }

  /** Rows are inserted; {@code whenFull} is run when a batch has filled up, and must flush. */
  static BulkTable insert(Connection connection, Runnable whenFull, String table, String... columns)
      throws SQLException {
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.length, "?")));
    return new BulkTable(connection.prepareStatement(sql), whenFull);
  }

  static BulkTable update(Connection connection, Runnable whenFull, String sql)
      throws SQLException {
    return new BulkTable(connection.prepareStatement(sql), whenFull);
  }

  /** Adds a row, its values in the order of the columns. */
  public void row(Object... values) {
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
      if (++waiting == BATCH) {
        whenFull.run();
      }
    } catch (SQLException e) {
      throw DatabaseException.of("being loaded", e);
    }
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }
}
