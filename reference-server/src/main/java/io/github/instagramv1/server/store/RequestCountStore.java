package io.github.instagramv1.server.store;

import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.RateChange;
import io.github.instagramv1.server.sql.SqlQuery;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Requests that servers counted, in the seconds of the database's clock. */
public final class RequestCountStore {
  /**
   * The requests that one server counted.
   *
   * @param countedAt the second in which it reported them
   */
  public record Row(long countedAt, long server, RateChange change) {}

  /** Returns the seconds of the database's clock, which do not depend on a server's clock. */
  public long now(Handle handle) {
    return DatabaseClock.seconds(handle);
  }

  /** Adds the requests that a server counted, which it reports at most once per second. */
  public void insert(Handle handle, long countedAt, long server, List<RateChange> changes) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO request_counts (counted_at, server, kind, key_high, key_low, made)"
                + " VALUES (:at, :server, :kind, :high, :low, :made)");
    for (RateChange change : changes) {
      batch
          .bind("at", countedAt)
          .bind("server", server)
          .bind("kind", change.kind().number())
          .bind("high", change.key().high())
          .bind("low", change.key().low())
          .bind("made", change.made())
          .add();
    }
    batch.execute();
  }

  /** Returns the reports of other servers since a second, oldest first. */
  public List<Row> since(Handle handle, long second, long server) {
    return SqlQuery.of(
            handle,
            "SELECT counted_at, server, kind, key_high, key_low, made FROM request_counts"
                + " WHERE counted_at > :second AND server <> :server ORDER BY counted_at")
        .bind("second", second)
        .bind("server", server)
        .list(
            row ->
                new Row(
                    row.getLong(1),
                    row.getLong(2),
                    new RateChange(
                        RateChange.Kind.of(row.getInt(3)),
                        new CountKey(row.getLong(4), row.getLong(5)),
                        row.getInt(6))));
  }

  /** Removes reports up to a second. */
  public void deleteUntil(Handle handle, long second) {
    handle
        .createUpdate("DELETE FROM request_counts WHERE counted_at <= :second")
        .bind("second", second)
        .execute();
  }
}
