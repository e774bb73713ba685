package io.github.instagramv1.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** A statement with values for its parameters. It is run once. */
public final class SqlQuery {
  private final Handle handle;
  private final Sql sql;
  private final Object[] values;

  private SqlQuery(Handle handle, Sql sql) {
    this.handle = handle;
    this.sql = sql;
    this.values = new Object[sql.count()];
  }

  /** Converts a row, whose columns are read by position. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /**
   * Begins a statement in the transaction of a handle.
   *
   * @param named with names such as {@code :viewer} for its parameters, and no literal with a colon
   */
  public static SqlQuery of(Handle handle, String named) {
    return new SqlQuery(handle, Sql.of(named));
  }

  /** Binds a parameter at all positions of its name. */
  public SqlQuery bind(String name, long value) {
    return bindObject(name, value);
  }

  /** Binds a parameter at all positions of its name. */
  public SqlQuery bind(String name, String value) {
    return bindObject(name, value);
  }

  private SqlQuery bindObject(String name, Object value) {
    int[] positions = sql.positions().get(name);
    if (positions == null) {
      throw new IllegalArgumentException("The statement has no parameter " + name);
    }
    for (int position : positions) {
      values[position - 1] = value;
    }
    return this;
  }

  /** Returns the only row, if there is one. */
  public <T> Optional<T> first(RowReader<T> reader) {
    List<T> rows = list(reader);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  /** Returns all rows in their order. The reader must not run a statement. */
  public <T> List<T> list(RowReader<T> reader) {
    return run(
        statement -> {
          List<T> rows = new ArrayList<>();
          try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
              rows.add(reader.read(found));
            }
          }
          return rows;
        });
  }

  /** Changes rows, and returns their number. */
  public int update() {
    return run(PreparedStatement::executeUpdate);
  }

  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(Execution<T> execution) {
    try {
      Connection connection = handle.getConnection();
      T result;
      if (connection.isWrapperFor(KeptStatements.class)) {
        result = bound(connection.unwrap(KeptStatements.class).statement(sql.text()), execution);
      } else {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
          result = bound(statement, execution);
        }
      }
      handle.getConfig(StatementLog.class).executed(sql.text());
      return result;
    } catch (SQLException e) {
      throw new UnableToExecuteStatementException(e, null);
    }
  }

  private <T> T bound(PreparedStatement statement, Execution<T> execution) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Long number) {
        statement.setLong(i + 1, number);
      } else {
        statement.setString(i + 1, (String) values[i]);
      }
    }
    return execution.of(statement);
  }
}
