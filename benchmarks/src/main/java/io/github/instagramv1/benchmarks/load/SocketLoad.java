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

  private static final double BEGINNING_SECONDS = 0.5;

  /** The time after which all connections are open. */
  private static final long CONNECTING_NANOS = 20_000_000;

  /** Sends a request on each connection as soon as the previous one has its response. */
  public Sample run(ServerProcess server, Workload workload, double seconds) {
    return run(server, workload, seconds, UNPACED);
  }

  /**
   * Sends requests at fixed times, whether or not the server keeps up. The latency of a request
   * starts at the time at which it is due. It includes the time for which the request waits for a
   * slow one before it, but not the delays of this process. The connections take turns, because a
   * burst of all of them at one time would be a higher load than the average. The first half second
   * does not count.
   *
   * @param perSecond requests per second on all connections together
   */
  Sample runPaced(ServerProcess server, Workload workload, double seconds, double perSecond) {
    return run(server, workload, BEGINNING_SECONDS + seconds, 1e9 * connections / perSecond);
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
      long counted = intervalNanos > UNPACED ? begin + (long) (BEGINNING_SECONDS * 1e9) : begin;
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = (int) ((long) i * requests.size() / connections);
        long started = begin + CONNECTING_NANOS + (long) (i * intervalNanos / connections);
        Times times = new Times(started, counted, end, intervalNanos);
        running.add(threads.submit(() -> send(server, requests, first, times)));
      }
      List<long[]> taken = new ArrayList<>();
      for (Future<long[]> one : running) {
        taken.add(one.get());
      }
      double elapsed = (System.nanoTime() - counted) / 1e9;
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

  /**
   * The times of one connection, in nanoseconds.
   *
   * @param started the time of the first request
   * @param counted the time from which requests count
   * @param interval between two requests; 0 if each follows the previous response
   */
  private record Times(long started, long counted, long end, double interval) {
    long due(int count) {
      return interval > UNPACED ? started + (long) (count * interval) : System.nanoTime();
    }
  }

  private static long[] send(ServerProcess server, List<byte[]> requests, int first, Times times)
      throws IOException {
    long[] taken = new long[1024];
    int count = 0;
    int kept = 0;
    long answered = times.started;
    long ownDelay = 0;
    try (RawConnection connection = new RawConnection(server.baseUrl())) {
      while (true) {
        long due = times.due(count);
        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
          LockSupport.parkNanos(early);
        }
        // At least one request is measured, however busy the machine is.
        if (due >= times.end && kept > 0) {
          return Arrays.copyOf(taken, kept);
        }
        long sent = System.nanoTime();
        ownDelay = due >= answered ? sent - due : ownDelay + sent - answered;
        connection.exchange(requests.get((first + count) % requests.size()));
        answered = System.nanoTime();
        count++;
        if (due >= times.counted) {
          if (kept == taken.length) {
            taken = Arrays.copyOf(taken, 2 * kept);
          }
          taken[kept++] = Math.max(answered - sent, answered - due - ownDelay);
        }
      }
    }
  }
}
