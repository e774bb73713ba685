package io.github.instagramv1.server.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection that keeps the statements which it has prepared. */
public interface KeptStatements {

  /**
   * Returns the statement of a text, which is prepared on first use. It stays open; its parameters
   * and results are valid until its next use.
   */
  PreparedStatement statement(String sql) throws SQLException;
}
