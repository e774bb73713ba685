package io.github.instagramv1.server.transport;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * The limits for connections, requests and slow clients.
 *
 * @param connections the maximum number of connections; further ones get 503, or wait to be
 *     accepted
 * @param running the maximum number of running requests
 * @param waiting the maximum number of waiting requests; further ones get 503
 * @param patience how long a request waits for a place before it gets 503
 * @param headTime how long a connection may wait for the whole head of its next request
 * @param grace the time after which the data rate of a body or a response is checked
 * @param bodyTime the maximum time for a body
 * @param requestRate the minimum average rate of a body in bytes per second, after the grace time
 * @param responseRate the minimum average rate of a response in bytes per second, after the grace
 *     time
 * @param bodyBytes the maximum size of a body
 * @param bufferedBytes the memory for all bodies and responses in transfer
 * @param keptBytes the memory for responses that may be sent again; 0 keeps none
 */
public record TransportLimits(
    int connections,
    int running,
    int waiting,
    Duration patience,
    Duration headTime,
    Duration grace,
    Duration bodyTime,
    int requestRate,
    int responseRate,
    int bodyBytes,
    long bufferedBytes,
    long keptBytes) {
  private static final int MOST_CONNECTIONS = 4_000;
  private static final int FEWEST_CONNECTIONS = 32;
  private static final int HEAP_OF_CONNECTION = 32 * 1024;

  public TransportLimits {
    if (connections < 1 || running < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          "The limits must allow at least one connection and one request.");
    }
  }

  /** Returns limits that fit the heap and the file descriptors of this process. */
  public static TransportLimits defaults() {
    long heap = Runtime.getRuntime().maxMemory();
    long most = Math.min(descriptors() / 2, heap / HEAP_OF_CONNECTION);
    return new TransportLimits(
        (int) Math.max(FEWEST_CONNECTIONS, Math.min(MOST_CONNECTIONS, most)),
        64,
        1_000,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        500,
        2_000,
        64 * 1024,
        Math.min(256L << 20, Math.max(4L << 20, heap / 8)),
        heap / 16);
  }

  /** Returns a copy with another number of connections. */
  public TransportLimits withConnections(int most) {
    return with(most, keptBytes);
  }

  /** Returns a copy that makes each response anew. */
  public TransportLimits withoutKeptResponses() {
    return with(connections, 0);
  }

  private TransportLimits with(int mostConnections, long mostKeptBytes) {
    return new TransportLimits(
        mostConnections,
        running,
        waiting,
        patience,
        headTime,
        grace,
        bodyTime,
        requestRate,
        responseRate,
        bodyBytes,
        bufferedBytes,
        mostKeptBytes);
  }

  /** Returns the time in milliseconds after which a transfer that starts now is too slow. */
  static long allowedMillis(Duration grace, long bytes, int rate) {
    return grace.toMillis() + bytes * 1_000 / rate;
  }

  private static long descriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }
}
