package io.github.instagramv1.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * Counts the writes of each user. The counter changes in the transaction of the write, so a replica
 * that has the count has the write.
 */
public final class WriteCountStore {
  /** Stands for all users in {@link #add}. */
  public static final long EVERYBODY = 0;

  /** SQL for the writes of a user and of everybody; its parameter is the user. */
  public static final String SUM =
      "(SELECT COALESCE(SUM(writes), 0) FROM user_writes WHERE user_id IN (0, :user))";

  private static final String ADD =
      "INSERT INTO user_writes (user_id, writes) VALUES (?, 1)"
          + " ON CONFLICT (user_id) DO UPDATE SET writes = user_writes.writes + 1";

  /**
   * Counts a write. Other writes of the user wait until the transaction ends, so call this last.
   *
   * @param user the user, or {@link #EVERYBODY}
   */
  public void add(Handle handle, long user) {
    handle.execute(ADD, user);
  }

  /** Counts a write for all users, in the transaction of a connection. */
  public void addForEverybody(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      statement.setLong(1, EVERYBODY);
      statement.execute();
    }
  }
}
