package io.github.instagramv1.server.transport;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads and discards the rest of a body after its response: many clients read a response only after
 * they have sent everything, and would lose it if the connection were closed earlier.
 */
final class Linger {
  private static final long MOST_BYTES = 16L << 20;
  private static final long STALL_MILLIS = 2_000;

  private final Request request;
  private final ConnectionState connection;
  private final Runnable end;
  private long bytes;

  private Linger(Request request, ConnectionState connection, Runnable end) {
    this.request = request;
    this.connection = connection;
    this.end = end;
  }

  /**
   * Reads to the end of the body, for at most some seconds and megabytes.
   *
   * @param end runs afterwards
   */
  static void on(Request request, ConnectionState connection, Runnable end) {
    connection.lingering();
    request.getConnectionMetaData().getConnection().getEndPoint().setIdleTimeout(STALL_MILLIS);
    new Linger(request, connection, end).read();
  }

  private void read() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this::read);
        return;
      }
      boolean over = chunk.isLast() || Content.Chunk.isFailure(chunk);
      bytes += chunk.remaining();
      chunk.release();
      if (over || bytes > MOST_BYTES || connection.hasLingered()) {
        end.run();
        return;
      }
    }
  }
}
