package io.github.instagramv1.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests over several connections. Each starts at another place of the workload.
 *
 * @param connections the number of connections
 */
public record SocketLoad(int connections) {
  private static final double UNPACED = 0;

  /** The time after which all connections are open. */
  private static final long CONNECTING_NANOS = 20_000_000;

  /** Sends a request on each connection as soon as the previous one has its response. */
  public Sample run(ServerProcess server, Workload workload, double seconds) {
    return run(server, workload, seconds, UNPACED);
  }

  /**
   * Sends requests at fixed times, whether or not the server keeps up. The latency of a request
   * starts when it was due, so that waiting for a slow request counts. The connections take turns,
   * because a burst of all of them at one time would be a higher load than the average.
   *
   * @param perSecond requests per second on all connections together
   */
  Sample runPaced(ServerProcess server, Workload workload, double seconds, double perSecond) {
    return run(server, workload, seconds, 1e9 * connections / perSecond);
  }

  private Sample run(
      ServerProcess server, Workload workload, double seconds, double intervalNanos) {
    List<byte[]> requests =
        workload.requests().stream().map(request -> request.bytes(server.baseUrl())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      Duration cpuBefore = server.cpuTime();
      long begin = System.nanoTime();
      long end = begin + (long) (seconds * 1e9);
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = (int) ((long) i * requests.size() / connections);
        long started = begin + CONNECTING_NANOS + (long) (i * intervalNanos / connections);
        running.add(
            threads.submit(() -> send(server, requests, first, started, end, intervalNanos)));
      }
      List<long[]> taken = new ArrayList<>();
      for (Future<long[]> one : running) {
        taken.add(one.get());
      }
      double elapsed = (System.nanoTime() - begin) / 1e9;
      Duration cpu = server.cpuTime().minus(cpuBefore);
      return Sample.of(
          taken.stream().flatMapToLong(Arrays::stream).toArray(), elapsed, cpu.toNanos() / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "%s, %s: %s".formatted(server.name(), workload.name(), e.getCause().getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The load was interrupted", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] send(
      ServerProcess server,
      List<byte[]> requests,
      int first,
      long started,
      long end,
      double intervalNanos)
      throws IOException {
    long[] taken = new long[1024];
    int count = 0;
    try (RawConnection connection = new RawConnection(server.baseUrl())) {
      while (true) {
        long due = System.nanoTime();
        if (intervalNanos > UNPACED) {
          due = started + (long) (count * intervalNanos);
          for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
            LockSupport.parkNanos(early);
          }
        }
        // However busy the machine is, there is something to measure.
        if (due >= end && count > 0) {
          return Arrays.copyOf(taken, count);
        }
        connection.exchange(requests.get((first + count) % requests.size()));
        if (count == taken.length) {
          taken = Arrays.copyOf(taken, 2 * count);
        }
        taken[count++] = System.nanoTime() - due;
      }
    }
  }
}
