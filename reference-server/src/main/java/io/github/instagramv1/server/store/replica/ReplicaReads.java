package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.credential.Caller;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.replica.ReplicaSql.Primary;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads replicas for requests whose users cannot notice the difference.
 *
 * <p>A request reads the replica of its user if the replica responds, is not too old, and has
 * replayed the log up to the newest state that the user has seen on the primary. In the transaction
 * of the request, the replica must also be a standby and have every write of the user. Otherwise
 * the request reads the primary, as it does if the read fails. A user always has the same replica,
 * which never goes back.
 */
public final class ReplicaReads implements Reads {
  private final Database database;
  private final List<Replica> replicas;
  private final ReplicaSql sql = new ReplicaSql();
  private final SeenPositions seen;

  /**
   * Creates the reads of a database with replicas.
   *
   * @param replicas at least one
   * @throws io.github.instagramv1.server.database.DatabaseException if the database cannot be used
   */
  public ReplicaReads(Database database, List<Replica> replicas) {
    this.database = database;
    this.replicas = List.copyOf(replicas);
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
    if (replica.mayBeRead(seen.of(caller))) {
      return () -> there(replica, reading, now.writes());
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
    replica.countRedone();
    return again(reading);
  }

  private <T> T again(Reading<T> reading) {
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

  @Override
  public void shown(Caller caller) {
    seen.raise(caller, primary(caller).position());
  }
}
