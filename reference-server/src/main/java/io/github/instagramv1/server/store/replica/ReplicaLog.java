package io.github.instagramv1.server.store.replica;

import io.github.instagramv1.server.log.OnceAMinute;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs problems of a replica, at most one line a minute. */
final class ReplicaLog {
  private static final Logger LOG = LoggerFactory.getLogger(ReplicaLog.class);

  /** Shorter problems are not logged. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** All problems share the limit. */
  private enum Subject {
    REPLICA
  }

  private final String name;
  private final OnceAMinute once = new OnceAMinute(InstantSource.system());
  private boolean isSaidToBeRead;
  private long goodUntil;

  /**
   * Creates a log for a replica.
   *
   * @param name its location, without user and password
   */
  ReplicaLog(String name, long now) {
    this.name = name;
    this.goodUntil = now;
  }

  /** Logs a change since the last call. */
  synchronized void found(Optional<ReplicaTrouble> trouble, long now) {
    if (trouble.isEmpty()) {
      goodUntil = now;
      if (!isSaidToBeRead) {
        isSaidToBeRead = true;
        LOG.info("The server reads the replica {}", name);
      }
    } else if (now - goodUntil >= PATIENCE.toNanos() && once.isDue(Subject.REPLICA)) {
      isSaidToBeRead = false;
      LOG.warn("The server does not read the replica {}: {}", name, trouble.get().clause());
    }
  }

  /** Logs a read that failed on the replica and runs again on the primary. */
  void failed(Throwable failure) {
    if (once.isDue(Subject.REPLICA)) {
      LOG.warn(
          "A read of the replica {} failed with {}; the primary serves the request",
          name,
          code(failure));
    }
  }

  private static String code(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return "SQLSTATE " + sql.getSQLState();
      }
    }
    return failure.getClass().getSimpleName();
  }
}
