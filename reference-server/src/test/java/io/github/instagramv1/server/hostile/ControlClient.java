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

/** A well-behaved client that asks all the time and takes down how long it waits. */
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

  /** Begins to ask. */
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
      // What the machine took from every program is not the server's.
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

  /** The wait that so many percent of the requests do not exceed, in milliseconds. */
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
