package io.github.instagramv1.server.shared;

import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.id.IdLayout;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorkerStore;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * A number that no other server over the same database has, lent for a minute and renewed before it
 * ends. A server that could not renew makes no ids until it can, so that its number, which another
 * may have by then, is not used twice.
 */
public final class WorkerLease implements AutoCloseable {
  /** How long a number is lent. */
  public static final Duration TERM = Duration.ofSeconds(60);

  /** The database may count its seconds from another moment. */
  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final Database database;
  private final WorkerStore workers;
  private final LongSupplier nanos;
  private final String holder = UUID.randomUUID().toString();
  private volatile int worker;
  private volatile long until;

  private WorkerLease(Database database, WorkerStore workers, LongSupplier nanos) {
    this.database = database;
    this.workers = workers;
    this.nanos = nanos;
  }

  /**
   * Leases the lowest free number.
   *
   * @param nanos elapsed time, in nanoseconds, independent of the clock
   * @throws DatabaseException if none is free, or the database cannot be written
   */
  public static WorkerLease take(Database database, WorkerStore workers, LongSupplier nanos) {
    WorkerLease lease = new WorkerLease(database, workers, nanos);
    lease.renew();
    return lease;
  }

  /**
   * Renews the number, or takes another where it was given away.
   *
   * @throws DatabaseException if none is free, or the database cannot be written
   */
  public void renew() {
    long begun = nanos.getAsLong();
    int kept =
        database.write(
            handle ->
                workers.renew(handle, worker, holder, TERM.toSeconds())
                    ? worker
                    : workers
                        .take(handle, IdLayout.WORKERS, holder, TERM.toSeconds())
                        .orElseThrow(this::noneIsFree));
    worker = kept;
    until = begun + TERM.minus(MARGIN).toNanos();
  }

  /**
   * Returns the number.
   *
   * @throws DatabaseException if it could not be renewed in time
   */
  public int worker() {
    if (nanos.getAsLong() - until > 0) {
      throw DatabaseException.of(database.location(), DatabaseTrouble.UNREACHABLE);
    }
    return worker;
  }

  /** Returns the name of the holder, which no other server has. */
  public String holder() {
    return holder;
  }

  /** Gives the number back; where that fails it is free when its term ends. */
  @Override
  public void close() {
    until = nanos.getAsLong() - 1;
    database.write(
        handle -> {
          workers.release(handle, worker, holder);
          return null;
        });
  }

  private DatabaseException noneIsFree() {
    return DatabaseException.because(
        "%s servers already use the database %s, which is the maximum."
            .formatted(IdLayout.WORKERS, database.location()));
  }
}
