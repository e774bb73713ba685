package io.github.instagramv1.server.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Numbers the states of a SQLite database. SQLite tells a connection whether another one, of this
 * process or of another, has committed since it was last asked; this takes a fraction of the time
 * of a query.
 */
public final class StateVersion implements AutoCloseable {
  private final DataSource source;
  private Connection connection;
  private PreparedStatement question;
  private long last;
  private long number;

  /**
   * Creates the numbers of a database.
   *
   * @param source opens the connection that asks, which is not used for anything else
   */
  public StateVersion(DataSource source) {
    this.source = source;
  }

  /**
   * Returns the number of the current state. Whoever got the same number before has seen every
   * commit.
   *
   * @return empty if the database cannot be asked
   */
  public synchronized OptionalLong current() {
    try {
      if (connection == null) {
        connection = source.getConnection();
        question = connection.prepareStatement("PRAGMA data_version");
        // What an earlier connection was told cannot be compared.
        number++;
      }
      try (ResultSet rows = question.executeQuery()) {
        rows.next();
        long told = rows.getLong(1);
        if (told != last) {
          last = told;
          number++;
        }
      }
      return OptionalLong.of(number);
    } catch (SQLException e) {
      close();
      return OptionalLong.empty();
    }
  }

  @Override
  public synchronized void close() {
    try (Connection ended = connection) {
      connection = null;
      question = null;
    } catch (SQLException e) {
      // The connection is already broken.
    }
  }
}
