package io.github.instagramv1.server.transport;

import java.time.Duration;
import org.eclipse.jetty.io.EndPoint;

/**
 * The state of one connection and its time. The thread that handles its request writes it, and the
 * thread that looks for slow clients reads it.
 */
final class ConnectionState {
  private static final Duration LINGER = Duration.ofSeconds(10);
  private static final Duration CLOSING = Duration.ofSeconds(2);

  private enum Phase {
    WAITING,
    READING,
    RUNNING,
    WRITING,
    LINGERING,
    CLOSING
  }

  private static final long AT_ONCE_MILLIS = 1;

  private final EndPoint endPoint;
  private final long idleMillis;
  private volatile Phase phase = Phase.WAITING;
  private volatile long since = System.nanoTime();
  private volatile long bytes;
  private volatile boolean surplus;

  ConnectionState(EndPoint endPoint) {
    this.endPoint = endPoint;
    this.idleMillis = endPoint.getIdleTimeout();
  }

  /** Returns whether there are too many connections to serve this one. */
  boolean isSurplus() {
    return surplus;
  }

  void surplus() {
    surplus = true;
  }

  void reading() {
    enter(Phase.READING, 0);
  }

  /** Adds received bytes of the body. */
  void received(long count) {
    bytes = count;
  }

  void running() {
    enter(Phase.RUNNING, 0);
  }

  void writing(long count) {
    enter(Phase.WRITING, count);
  }

  void lingering() {
    enter(Phase.LINGERING, 0);
  }

  /** Returns whether lingering has lasted long enough. */
  boolean hasLingered() {
    return millis() > LINGER.toMillis();
  }

  /** Records that the response was sent; another request may follow on a persistent connection. */
  void answered(boolean persistent) {
    enter(persistent ? Phase.WAITING : Phase.CLOSING, 0);
  }

  /** Returns whether the connection can be closed without a loss for the client. */
  boolean isIdle() {
    return phase == Phase.WAITING || phase == Phase.CLOSING;
  }

  long idleMillis() {
    return isIdle() ? millis() : -1;
  }

  void close() {
    endPoint.close();
  }

  /** Ends operations that take too long. */
  void enforce(TransportLimits limits) {
    // Closing runs callbacks of the request, so no lock is held.
    if (isOverdue(limits)) {
      close();
    }
  }

  private synchronized boolean isOverdue(TransportLimits limits) {
    long millis = millis();
    return switch (phase) {
      case WAITING -> millis > limits.headTime().toMillis();
      case CLOSING -> millis > CLOSING.toMillis();
      case READING -> failReadIf(isSlow(millis, limits));
      case LINGERING -> failReadIf(millis > LINGER.toMillis());
      case WRITING ->
          millis > TransportLimits.allowedMillis(limits.grace(), bytes, limits.responseRate());
      case RUNNING -> false;
    };
  }

  /** Returns whether the body arrives too slowly. */
  boolean isSlow(TransportLimits limits) {
    return isSlow(millis(), limits);
  }

  private boolean isSlow(long millis, TransportLimits limits) {
    return millis > limits.bodyTime().toMillis()
        || millis > TransportLimits.allowedMillis(limits.grace(), bytes, limits.requestRate());
  }

  /** Makes Jetty fail the pending read in its own thread and order. */
  private boolean failReadIf(boolean tooLong) {
    if (tooLong) {
      endPoint.setIdleTimeout(AT_ONCE_MILLIS);
    }
    return false;
  }

  private synchronized void enter(Phase next, long count) {
    if (endPoint.getIdleTimeout() == AT_ONCE_MILLIS) {
      // What follows the failed read has its own time.
      endPoint.setIdleTimeout(idleMillis);
    }
    bytes = count;
    since = System.nanoTime();
    phase = next;
  }

  private long millis() {
    return (System.nanoTime() - since) / 1_000_000;
  }
}
