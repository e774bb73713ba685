package io.github.instagramv1.server.store.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.function.IntFunction;

/** A table that is being filled, with many rows per statement. */
public final class BulkTable {
  /** The maximum number of values of one statement; both databases accept several times as many. */
  private static final int MOST_VALUES = 5_000;

  private static final int MOST_LARGE_ROWS = 8;

  private final Connection connection;
  private final IntFunction<String> sql;
  private final int rows;
  private final boolean together;
  private final Object[] values;
  private final Runnable whenFull;
  private PreparedStatement whole;
  private PreparedStatement single;
  private int waiting;

  private BulkTable(
      Connection connection,
      IntFunction<String> sql,
      int columns,
      int rows,
      Runnable whenFull,
      boolean together) {
    this.together = together;
    this.connection = connection;
    this.sql = sql;
    this.rows = rows;
    this.values = new Object[columns * rows];
    this.whenFull = whenFull;
  }

  /** Inserts rows; {@code whenFull} runs when a batch is full, and must flush. */
  static BulkTable insert(
      Connection connection, Runnable whenFull, String table, String... columns) {
    return insert(connection, whenFull, MOST_VALUES / columns.length, table, columns);
  }

  /** Inserts large rows, with few rows in a batch. */
  static BulkTable insertLarge(
      Connection connection, Runnable whenFull, String table, String... columns) {
    return insert(connection, whenFull, MOST_LARGE_ROWS, table, columns);
  }

  private static BulkTable insert(
      Connection connection, Runnable whenFull, int rows, String table, String... columns) {
    String row = "(" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")";
    String begin = "INSERT INTO %s (%s) VALUES ".formatted(table, String.join(", ", columns));
    return new BulkTable(
        connection,
        count -> begin + String.join(", ", Collections.nCopies(count, row)),
        columns.length,
        rows,
        whenFull,
        true);
  }

  /** Changes rows, with one statement per row. */
  static BulkTable update(Connection connection, Runnable whenFull, String sql, int values) {
    return new BulkTable(connection, count -> sql, values, MOST_VALUES / values, whenFull, false);
  }

  /** Adds a row, its values in the order of the columns. */
  public void row(Object... added) {
    System.arraycopy(added, 0, values, waiting * added.length, added.length);
    if (++waiting == rows) {
      whenFull.run();
    }
  }

  void flush() throws SQLException {
    if (waiting == rows && together) {
      if (whole == null) {
        whole = connection.prepareStatement(sql.apply(rows));
      }
      bind(whole, 0, values.length);
      whole.executeUpdate();
    } else if (waiting > 0) {
      if (single == null) {
        single = connection.prepareStatement(sql.apply(1));
      }
      int columns = values.length / rows;
      for (int row = 0; row < waiting; row++) {
        bind(single, row * columns, columns);
        single.addBatch();
      }
      single.executeBatch();
    }
    waiting = 0;
  }

  private void bind(PreparedStatement statement, int from, int count) throws SQLException {
    for (int i = 0; i < count; i++) {
      statement.setObject(i + 1, values[from + i]);
    }
  }
}
