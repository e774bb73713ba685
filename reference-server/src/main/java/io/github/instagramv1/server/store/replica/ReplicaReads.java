package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.replica.ReplicaSql.Primary;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Reads replicas for requests whose users cannot notice the difference.
 *
 * <p>A request reads the replica of its user if the replica responds, is not too old, and has
 * replayed the log up to the newest state that the user has seen on the primary, or, if requests
 * must see every commit before them, up to the current state of the primary. In the transaction of
 * the request, the replica must also be a standby and have every write of the user. Otherwise the
 * request reads the primary, as it does if the read fails. A user always has the same replica,
 * which never goes back.
 */
public final class ReplicaReads implements Reads {
  /** How long a request waits for a replica to replay what was committed before. */
  private static final Duration PATIENCE = Duration.ofMillis(20);

  private final Database database;
  private final List<Replica> replicas;
  private final ReplicaSql sql = new ReplicaSql();
  private final SeenPositions seen;
  private final boolean upToDate;

  /**
   * Creates the reads of a database with replicas.
   *
   * @param replicas at least one
   * @param upToDate whether requests must see every commit before them
   * @throws io.github.instagramv1.server.database.DatabaseException if the database cannot be used
   */
  public ReplicaReads(Database database, List<Replica> replicas, boolean upToDate) {
    this.database = database;
    this.replicas = List.copyOf(replicas);
    this.upToDate = upToDate;
    this.seen =
        new SeenPositions(database.read(handle -> sql.primary(handle, Caller.NOBODY)).position());
  }

  @Override
  public <T> Optional<T> run(Supplier<Optional<Reading<T>>> first) {
    Optional<Supplier<T>> rest =
        database.readTogether(() -> first.get().map(this::hereUnlessThere));
    return rest.map(Supplier::get);
  }

  /** Reads the primary in the current transaction, or returns how to read the replica after it. */
  private <T> Supplier<T> hereUnlessThere(Reading<T> reading) {
    Caller caller = reading.caller();
    Primary now = primary(caller);
    Replica replica = replicas.get(Math.floorMod(SeenPositions.hash(caller), replicas.size()));
    if (upToDate ? replica.isUsable() : replica.mayBeRead(seen.of(caller))) {
      return () ->
          upToDate && !replica.awaitPosition(now.position(), PATIENCE)
              ? again(replica, reading)
              : there(replica, reading, now.writes());
    }
    seen.raise(caller, now.position());
    T result = reading.run();
    return () -> result;
  }

  private <T> T there(Replica replica, Reading<T> reading, long writes) {
    long user = reading.caller().viewer();
    try {
      Optional<T> result =
          replica.read(
              handle ->
                  sql.has(handle, user, writes)
                      ? Optional.of(database.readBy(handle, reading.work()))
                      : Optional.empty());
      if (result.isPresent()) {
        replica.countServed();
        return result.get();
      }
    } catch (RuntimeException | Error e) {
      if (!(e instanceof RuntimeException failure) || !Replica.isFailure(e)) {
        replica.countServed();
        return reading.failed().apply(e);
      }
      replica.failed(failure);
    }
    return again(replica, reading);
  }

  private <T> T again(Replica replica, Reading<T> reading) {
    replica.countRedone();
    try {
      return database.readTogether(
          () -> {
            seen.raise(reading.caller(), primary(reading.caller()).position());
            return reading.run();
          });
    } catch (RuntimeException e) {
      return reading.failed().apply(e);
    }
  }

  private Primary primary(Caller caller) {
    return database.read(handle -> sql.primary(handle, caller.viewer()));
  }

  /** Only PostgreSQL has replicas. */
  @Override
  public OptionalLong version() {
    return OptionalLong.empty();
  }

  @Override
  public void shown(Caller caller) {
    if (!upToDate) {
      seen.raise(caller, primary(caller).position());
    }
  }
}
