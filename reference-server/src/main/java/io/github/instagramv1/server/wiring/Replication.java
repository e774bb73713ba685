package io.github.instagramv1.server.wiring;

import io.github.instagramv1.server.database.DatabaseLocation;
import io.github.instagramv1.server.settings.ServerSettings;
import io.github.instagramv1.server.shared.ReplicaWatch;
import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.replica.PrimaryReads;
import io.github.instagramv1.server.store.replica.Reads;
import io.github.instagramv1.server.store.replica.Replica;
import io.github.instagramv1.server.store.replica.ReplicaReads;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** The replicas of a server's database, and the decision which requests read them. */
record Replication(List<Replica> replicas, Reads reads, ReplicaWatch watch)
    implements AutoCloseable {

  /**
   * Starts monitoring the replicas of the settings, which may be unreachable.
   *
   * @param holder the name of this server
   * @throws io.github.instagramv1.server.database.DatabaseException if the database cannot be used
   */
  static Replication begin(ServerSettings settings, Database database, String holder) {
    LongSupplier nanos = System::nanoTime;
    List<Replica> replicas = new ArrayList<>();
    for (DatabaseLocation location : settings.replicas().locations()) {
      replicas.add(
          new Replica(
              location,
              settings.connections().ofReplica(),
              "replica-" + (replicas.size() + 1),
              settings.replicas().longestLag(),
              holder,
              nanos));
    }
    ReplicaWatch watch = ReplicaWatch.begin(database, List.copyOf(replicas), holder, nanos);
    try {
      Reads reads =
          replicas.isEmpty()
              ? new PrimaryReads(database)
              : new ReplicaReads(database, replicas, settings.replicas().lag().isZero());
      return new Replication(List.copyOf(replicas), reads, watch);
    } catch (RuntimeException e) {
      watch.close();
      throw e;
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
