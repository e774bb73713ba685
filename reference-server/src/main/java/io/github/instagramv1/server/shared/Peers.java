package io.github.instagramv1.server.shared;

import io.github.instagramv1.server.auth.RateLimits;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.RequestCountStore;
import io.github.instagramv1.server.store.WorkerStore;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server's place among those over the same database, until it is closed. */
public final class Peers implements AutoCloseable {
  private final Background background = new Background();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final WorkerLease lease;
  private final RateExchange exchange;

  private Peers(WorkerLease lease, RateExchange exchange) {
    this.lease = lease;
    this.exchange = exchange;
  }

  /**
   * Joins the servers of a database.
   *
   * @param limits the rate limits to share
   * @throws io.github.instagramv1.server.database.DatabaseException if the maximum number of
   *     servers is reached, or the database cannot be used
   */
  public static Peers join(Database database, RateLimits limits) {
    Peers peers =
        new Peers(
            WorkerLease.take(database, new WorkerStore(), System::nanoTime),
            RateExchange.begin(database, new RequestCountStore(), limits));
    peers.background.every(WorkerLease.TERM.dividedBy(4), peers.lease::renew);
    peers.background.every(RateExchange.PAUSE, peers.exchange::run);
    return peers;
  }

  /**
   * Returns the number that keeps this server's ids apart.
   *
   * @throws io.github.instagramv1.server.database.DatabaseException if it could not be renewed
   */
  public int worker() {
    return lease.worker();
  }

  /** Returns the name of this server, which no other server has. */
  public String holder() {
    return lease.holder();
  }

  /** Leaves the servers of the database, after a last exchange of counts. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    background.close();
    Background.attempt(exchange::run);
    Background.attempt(lease::close);
  }
}
