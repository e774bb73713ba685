package io.github.instagramv1.server.store.replica;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/** Asks a replica for its state, over a connection of its own. */
final class ReplicaWatcher implements AutoCloseable {
  /** The pause after a new connection fails. A lost connection is replaced without a pause. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final DataSource source;
  private final String holder;
  private final LongSupplier nanos;
  private Connection connection;
  private PreparedStatement question;
  private long notBefore;

  /**
   * Creates a watcher, which connects when it is first asked.
   *
   * @param holder the name of this server
   * @param nanos the clock
   */
  ReplicaWatcher(DataSource source, String holder, LongSupplier nanos) {
    this.source = source;
    this.holder = holder;
    this.nanos = nanos;
    this.notBefore = nanos.getAsLong();
  }

  /** Returns the state of the replica; empty if it does not respond. */
  synchronized Optional<ReplicaState> ask() {
    // Before the question: the age of the state must not be underestimated.
    long now = nanos.getAsLong();
    if (now - notBefore < 0) {
      return Optional.empty();
    }
    boolean isNew = connection == null;
    try {
      return Optional.of(answered(now));
    } catch (SQLException e) {
      close();
      if (isNew) {
        notBefore = nanos.getAsLong() + PAUSE.toNanos();
      }
      return Optional.empty();
    }
  }

  private ReplicaState answered(long now) throws SQLException {
    if (connection == null) {
      connection = source.getConnection();
      question = connection.prepareStatement(ReplicaSql.REPLICA);
      question.setString(1, holder);
    }
    try (ResultSet rows = question.executeQuery()) {
      rows.next();
      return ReplicaSql.replica(rows, now);
    }
  }

  @Override
  public synchronized void close() {
    try (Connection ended = connection) {
      connection = null;
      question = null;
    } catch (SQLException e) {
      // The connection is already broken.
    }
  }
}
