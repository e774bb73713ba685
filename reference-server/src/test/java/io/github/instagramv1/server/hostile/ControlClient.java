package io.github.instagramv1.server.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A well-behaved client that sends requests all the time, and records how long it waits for the
 * responses.
 */
final class ControlClient implements AutoCloseable {
  private static final int GAP_MILLIS = 20;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;
  private final Thread thread = new Thread(this::run, "control");
  private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger failures = new AtomicInteger();
  private volatile boolean stopped;

  private ControlClient(URI url) {
    this.request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(30)).build();
  }

  /** Starts a client that requests a URL until it is closed. */
  static ControlClient start(URI url) {
    ControlClient client = new ControlClient(url);
    client.thread.start();
    return client;
  }

  private void run() {
    while (!stopped) {
      long start = System.nanoTime();
      long stalled = Stalls.total();
      if (!succeeds()) {
        failures.incrementAndGet();
      }
      // The time in which the machine did not run this process is not the server's.
      long wait = (System.nanoTime() - start) / 1_000_000 - (Stalls.total() - stalled);
      waits.add(Math.max(0, wait));
      LockSupport.parkNanos(GAP_MILLIS * 1_000_000L);
    }
  }

  private boolean succeeds() {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  int requests() {
    return waits.size();
  }

  int failures() {
    return failures.get();
  }

  long longestMillis() {
    return percentile(100);
  }

  /** Returns the wait in milliseconds that so many percent of the requests do not exceed. */
  long percentile(int percent) {
    List<Long> sorted = new ArrayList<>(List.copyOf(waits));
    if (sorted.isEmpty()) {
      return 0;
    }
    Collections.sort(sorted);
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    thread.join();
  }
}
