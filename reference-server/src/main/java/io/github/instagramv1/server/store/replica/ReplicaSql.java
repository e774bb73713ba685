package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.sql.SqlQuery;
import io.github.instagramv1.server.store.WriteCountStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Queries for positions of the write-ahead log and for the writes of users. */
final class ReplicaSql {
  /**
   * The state of the primary in a transaction.
   *
   * @param position a position that no commit in the transaction's snapshot exceeds, since it is
   *     taken after the snapshot
   * @param writes the writes of the user and of everybody
   */
  record Primary(long position, long writes) {}

  /** A commit is visible only after it was flushed, unless synchronous_commit is off. */
  private static final String PRIMARY =
      "SELECT CAST(pg_wal_lsn_diff(CASE current_setting('synchronous_commit')"
          + " WHEN 'off' THEN pg_current_wal_insert_lsn() ELSE pg_current_wal_flush_lsn() END,"
          + " '0/0') AS BIGINT), "
          + WriteCountStore.SUM;

  private static final String STANDBY_HAS = "SELECT pg_is_in_recovery(), " + WriteCountStore.SUM;
  static final String REPLICA =
      "SELECT pg_is_in_recovery(),"
          + " CAST(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') AS BIGINT),"
          + " (SELECT beat FROM workers WHERE holder = ?)";

  Primary primary(Handle handle, long user) {
    return SqlQuery.of(handle, PRIMARY)
        .bind("user", user)
        .first(row -> new Primary(row.getLong(1), row.getLong(2)))
        .orElseThrow();
  }

  /**
   * Returns whether the transaction of a handle reads a standby that has the writes of a user. The
   * snapshot precedes the answer, so a standby that is still in recovery accepted no writes of its
   * own before the snapshot.
   */
  boolean has(Handle handle, long user, long writes) {
    return SqlQuery.of(handle, STANDBY_HAS)
        .bind("user", user)
        .first(row -> row.getBoolean(1) && row.getLong(2) >= writes)
        .orElseThrow();
  }

  /** Parses the row of {@link #REPLICA}. */
  static ReplicaState replica(ResultSet row, long now) throws SQLException {
    boolean standby = row.getBoolean(1);
    long position = row.getLong(2);
    long beat = row.getLong(3);
    // The column has 0 until the first beat.
    return new ReplicaState(
        standby, position, beat == 0 ? OptionalLong.empty() : OptionalLong.of(beat), now);
  }
}
