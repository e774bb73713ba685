package io.github.instagramv1.server.observe;

import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.instagramv1.server.store.replica.Replica;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Counts and times requests for Prometheus. The meters are made in another thread, because this
 * takes longer than anything that a first request needs; what happens before is counted then.
 */
public final class Metrics {
  private final CompletableFuture<Meters> meters = CompletableFuture.supplyAsync(Meters::new);

  /** Counts a request and the time that it took. */
  void count(String operation, int status, Duration time) {
    whenReady(made -> made.count(operation, status, time));
  }

  /** Shows how many connections of a pool are in use, idle and waited for. */
  public void watch(String name, HikariPoolMXBean pool) {
    whenReady(made -> made.watch(name, pool));
  }

  /** Exports the connections, the age and the counts of a replica. */
  public void watch(Replica replica) {
    whenReady(made -> made.watch(replica));
  }

  private void whenReady(Consumer<Meters> action) {
    Meters made = meters.getNow(null);
    if (made == null) {
      CompletableFuture<Void> unused = meters.thenAccept(action);
    } else {
      action.accept(made);
    }
  }

  /** Returns all of it, in the text format of Prometheus. */
  String text() {
    return meters.join().text();
  }
}
