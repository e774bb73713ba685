package io.github.instagramv1.server.store;

import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.credential.RateChange;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Requests that servers counted, in the seconds of the database's clock. */
public final class RequestCountStore {
  /**
   * What one server counted.
   *
   * @param countedAt in which second it said so
   */
  public record Row(long countedAt, long server, RateChange change) {}

  /** Seconds that no setting of a server's own clock changes. */
  public long now(Handle handle) {
    return DatabaseClock.seconds(handle);
  }

  /** Adds what a server counted; it says so at most once in a second. */
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

  /** What others than a server have said since a second, the oldest first. */
  public List<Row> since(Handle handle, long second, long server) {
    return handle
        .createQuery(
            "SELECT counted_at, server, kind, key_high, key_low, made FROM request_counts"
                + " WHERE counted_at > :second AND server <> :server ORDER BY counted_at")
        .bind("second", second)
        .bind("server", server)
        .map(
            (row, context) ->
                new Row(
                    row.getLong("counted_at"),
                    row.getLong("server"),
                    new RateChange(
                        RateChange.Kind.of(row.getInt("kind")),
                        new CountKey(row.getLong("key_high"), row.getLong("key_low")),
                        row.getInt("made"))))
        .list();
  }

  /** Removes what was said up to a second. */
  public void deleteUntil(Handle handle, long second) {
    handle
        .createUpdate("DELETE FROM request_counts WHERE counted_at <= :second")
        .bind("second", second)
        .execute();
  }
}
