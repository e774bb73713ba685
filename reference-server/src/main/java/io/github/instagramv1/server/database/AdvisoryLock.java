package io.github.instagramv1.server.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A lock that PostgreSQL holds for a connection, one for each schema. */
final class AdvisoryLock implements PreparationLock {
  private static final String TAKE =
      "SELECT pg_advisory_lock(1651076, hashtext(COALESCE(current_schema(), '')))";

  private final DatabaseLocation location;
  private final Connection connection;

  AdvisoryLock(DatabaseLocation location) {
    this.location = location;
    try {
      connection = Pools.patient(location).getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute(TAKE);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw DatabaseException.of(location.toString(), e);
    }
  }
}
