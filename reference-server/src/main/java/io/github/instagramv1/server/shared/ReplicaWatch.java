package io.github.instagramv1.server.shared;

import io.github.instagramv1.server.store.Database;
import io.github.instagramv1.server.store.WorkerStore;
import io.github.instagramv1.server.store.replica.Replica;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Monitors replicas, each in its own thread, and writes the time to the primary once a second. This
 * time, when it arrives on a replica, shows the age of the replica's data, and that it follows this
 * primary.
 */
public final class ReplicaWatch implements AutoCloseable {
  private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(2);

  private final List<Background> threads = new ArrayList<>();
  private final List<Replica> replicas;

  private ReplicaWatch(List<Replica> replicas) {
    this.replicas = replicas;
  }

  /**
   * Starts monitoring. Closing the result closes the replicas.
   *
   * @param holder the name of this server
   * @param nanos the clock of the replicas
   */
  public static ReplicaWatch begin(
      Database database, List<Replica> replicas, String holder, LongSupplier nanos) {
    ReplicaWatch watch = new ReplicaWatch(replicas);
    Runnable beat =
        () -> {
          long now = nanos.getAsLong();
          database.write(
              handle -> {
                new WorkerStore().beat(handle, holder, now);
                return null;
              });
        };
    if (!replicas.isEmpty()) {
      Background.attempt(beat);
      watch.thread().every(BETWEEN_BEATS, beat);
    }
    replicas.forEach(replica -> watch.thread().every(BETWEEN_QUESTIONS, replica::ask));
    return watch;
  }

  private Background thread() {
    Background made = new Background();
    threads.add(made);
    return made;
  }

  @Override
  public void close() {
    threads.forEach(Background::close);
    replicas.forEach(Replica::close);
  }
}
