package io.github.instagramv1.server.transport;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much of the server clients may take, and how slow they may be.
 *
 * @param connections connections served at once; those beyond get 503, or wait to be accepted
 * @param running requests run at once
 * @param waiting requests that wait for a place among them; those beyond get 503
 * @param patience how long a request waits for a place before it gets 503
 * @param headTime how long a connection may wait for the whole head of its next request
 * @param grace how long a body or a response may take before its data rate is looked at
 * @param bodyTime how long a body may take altogether
 * @param requestRate bytes of a body that arrive in a second on average, once the grace is over
 * @param responseRate bytes of a response that a client takes in a second on average, likewise
 * @param bodyBytes the largest body that is read
 * @param bufferedBytes memory for all bodies that arrive and all responses that are sent
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
    long bufferedBytes) {
  private static final int MOST_CONNECTIONS = 4_000;
  private static final int FEWEST_CONNECTIONS = 32;
  private static final int HEAP_OF_CONNECTION = 32 * 1024;

  public TransportLimits {
    if (connections < 1 || running < 1 || waiting < 0) {
      throw new IllegalArgumentException(
          "The limits must allow at least one connection and one request.");
    }
  }

  /** Limits that fit the heap and the file descriptors of this process. */
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
        Math.min(256L << 20, Math.max(4L << 20, heap / 8)));
  }

  /** The same limits with another number of connections. */
  public TransportLimits withConnections(int most) {
    return new TransportLimits(
        most,
        running,
        waiting,
        patience,
        headTime,
        grace,
        bodyTime,
        requestRate,
        responseRate,
        bodyBytes,
        bufferedBytes);
  }

  /** When a transfer that began just now is too slow, in milliseconds. */
  static long allowedMillis(Duration grace, long bytes, int rate) {
    return grace.toMillis() + bytes * 1_000 / rate;
  }

  private static long descriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }
}
