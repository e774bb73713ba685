package io.github.instagramv1.server.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A connection that keeps the statements which it has prepared. */
public interface KeptStatements {

  /**
   * Returns the statement of a text, prepared when first asked for. It stays open; what a use has
   * bound and read is over when the next one begins.
   */
  PreparedStatement statement(String sql) throws SQLException;
}
