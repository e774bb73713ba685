package io.github.instagramv1.server.store.replica;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.github.instagramv1.server.database.DatabaseException;
import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.database.DatabaseSettings;
import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.database.Pools;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/** A replica of the database: its connections and its last known state. */
public final class Replica implements AutoCloseable {
  /** The pause after a failed read. */
  private static final Duration REST = Duration.ofSeconds(1);

  private static final Duration BETWEEN_STATES = Duration.ofMillis(20);

  private final HikariDataSource pool;
  private final Jdbi reading;
  private final ReplicaWatcher watcher;
  private final ReplicaLog log;
  private final Duration lag;
  private final LongSupplier nanos;
  private final AtomicInteger waiting = new AtomicInteger();
  private final LongAdder served = new LongAdder();
  private final LongAdder redone = new LongAdder();
  private volatile ReplicaState state;
  private volatile long restsUntil;

  /**
   * Creates a replica, which may be unreachable.
   *
   * @param name the name of its pool
   * @param lag the maximum age of its data
   * @param holder the name of this server
   * @param nanos the clock, {@link System#nanoTime()} or a test's
   */
  public Replica(
      DatabaseLocation location,
      DatabaseSettings settings,
      String name,
      Duration lag,
      String holder,
      LongSupplier nanos) {
    long now = nanos.getAsLong();
    this.pool = Pools.replica(location, settings, name);
    this.reading = Jdbi.create(pool);
    reading
        .getConfig(StatementExceptions.class)
        .setMessageRendering(failure -> "A statement failed");
    this.watcher = new ReplicaWatcher(Pools.replicaWatcher(location, settings), holder, nanos);
    this.log = new ReplicaLog(location.toString(), now);
    this.lag = lag;
    this.nanos = nanos;
    this.restsUntil = now;
    this.state =
        new ReplicaState(
            false, 0, OptionalLong.empty(), now - ReplicaState.FRESH.plusNanos(1).toNanos());
  }

  /** Asks the replica for its state if the last one is old or a request waits for a new one. */
  public void ask() {
    if (waiting.get() == 0 && nanos.getAsLong() - state.askedAt() < BETWEEN_STATES.toNanos()) {
      return;
    }
    watcher.ask().ifPresent(said -> state = said);
    long now = nanos.getAsLong();
    log.found(state.trouble(now, lag), now);
  }

  /** Returns whether a caller who has seen the state of a position may read the replica. */
  boolean mayBeRead(long position) {
    return isUsable() && state.has(position);
  }

  /** Returns whether the replica responds and follows the primary. */
  boolean isUsable() {
    long now = nanos.getAsLong();
    return now - restsUntil >= 0 && state.trouble(now, lag).isEmpty();
  }

  /**
   * Waits until the replica has replayed the log up to a position.
   *
   * @return whether it has
   */
  boolean awaitPosition(long position, Duration patience) {
    long end = nanos.getAsLong() + patience.toNanos();
    waiting.incrementAndGet();
    try {
      while (!state.has(position) && nanos.getAsLong() - end < 0) {
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
    return state.has(position);
  }

  /** Runs a transaction. */
  <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return reading.inTransaction(work);
  }

  void countServed() {
    served.increment();
  }

  /** Counts a request that runs again on the primary. */
  void countRedone() {
    redone.increment();
  }

  /** Handles a failed read. Conflicts with recovery are normal. */
  void failed(RuntimeException failure) {
    if (!DatabaseTrouble.isConflict(failure)) {
      log.failed(failure);
      restsUntil = nanos.getAsLong() + REST.toNanos();
    }
  }

  /** Returns whether the database failed, as opposed to a request that the server refuses. */
  static boolean isFailure(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException || cause instanceof DatabaseException) {
        return true;
      }
    }
    return false;
  }

  /** Returns the name of its pool. */
  public String name() {
    return pool.getPoolName();
  }

  /** Returns its connections. */
  public HikariPoolMXBean connections() {
    return pool.getHikariPoolMXBean();
  }

  /** Returns how many requests it has served. */
  public long served() {
    return served.sum();
  }

  /** Returns how many requests tried it and then used the primary. */
  public long redone() {
    return redone.sum();
  }

  /** Returns the maximum age of its data; empty if unknown. */
  public Optional<Duration> age() {
    return state.age(nanos.getAsLong());
  }

  @Override
  public void close() {
    watcher.close();
    pool.close();
  }
}
