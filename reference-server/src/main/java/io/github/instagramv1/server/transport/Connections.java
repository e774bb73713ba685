package io.github.instagramv1.server.transport;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.Graceful;

/**
 * All open connections. If there are too many, the connection that has been idle longest is closed;
 * if none is idle, the new one is surplus.
 */
final class Connections implements Connection.Listener, Graceful {
  /** The time in which a new client usually sends its request. */
  private static final long NEW_MILLIS = 250;

  private final TransportLimits limits;
  private final Map<EndPoint, ConnectionState> open = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  Connections(TransportLimits limits) {
    this.limits = limits;
  }

  @Override
  public void onOpened(Connection connection) {
    if (!(connection instanceof HttpConnection)) {
      // Of TLS, and of HTTP/2, whose streams Jetty itself gives up when they are idle.
      return;
    }
    ConnectionState state = new ConnectionState(connection.getEndPoint());
    open.put(connection.getEndPoint(), state);
    if (open.size() > limits.connections() && !makeRoom()) {
      state.surplus();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection.getEndPoint());
  }

  /** Returns the connection of a request. */
  ConnectionState of(Request request) {
    Connection connection = request.getConnectionMetaData().getConnection();
    return connection instanceof HttpConnection
        ? open.computeIfAbsent(connection.getEndPoint(), ConnectionState::new)
        : new ConnectionState(connection.getEndPoint());
  }

  /** Ends operations that take too long. */
  void enforceLimits() {
    for (ConnectionState connection : open.values()) {
      if (stopping && connection.idleMillis() > NEW_MILLIS) {
        connection.close();
      } else {
        connection.enforce(limits);
      }
    }
  }

  /** Closes idle connections immediately, and others after their request. */
  @Override
  public CompletableFuture<Void> shutdown() {
    stopping = true;
    open.values().stream().filter(ConnectionState::isIdle).forEach(ConnectionState::close);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public boolean isShutdown() {
    return stopping;
  }

  /** Closes all connections, including those with a running request. */
  void cut() {
    open.values().forEach(ConnectionState::close);
  }

  private boolean makeRoom() {
    Optional<ConnectionState> longest =
        open.values().stream()
            .filter(connection -> connection.idleMillis() > NEW_MILLIS)
            .max(Comparator.comparingLong(ConnectionState::idleMillis));
    longest.ifPresent(ConnectionState::close);
    return longest.isPresent();
  }
}
