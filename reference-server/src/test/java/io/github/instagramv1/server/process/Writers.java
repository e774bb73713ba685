package io.github.instagramv1.server.process;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients that like and comment without a pause, and record the writes that the server
 * acknowledged.
 */
final class Writers implements AutoCloseable {
  private static final int THREADS = 4;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Semaphore acknowledgements = new Semaphore(0);
  private final AtomicInteger next = new AtomicInteger();
  private final String baseUrl;
  private final String token;
  private final List<String> media;
  private final String name;

  /**
   * Creates clients, which do not write before {@link #start}.
   *
   * @param name a part of every comment, so that no two comments are the same
   */
  Writers(String baseUrl, String token, List<String> media, String name) {
    this.baseUrl = baseUrl;
    this.token = token;
    this.media = media;
    this.name = name;
  }

  void start() {
    for (int i = 0; i < THREADS; i++) {
      threads.execute(this::write);
    }
  }

  /** Waits for a number of acknowledgements, and returns whether they arrived in time. */
  boolean awaitAcknowledgements(int count, long time, TimeUnit unit) throws InterruptedException {
    return acknowledgements.tryAcquire(count, time, unit);
  }

  /**
   * Returns the number of acknowledged writes that no {@link #awaitAcknowledgements} has waited
   * for.
   */
  int count() {
    return acknowledgements.availablePermits();
  }

  /** Stops the clients and returns the writes that were acknowledged. */
  Set<String> stop() throws InterruptedException {
    threads.shutdownNow();
    if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The writers do not stop");
    }
    return Set.copyOf(acknowledged);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void write() {
    while (!Thread.currentThread().isInterrupted()) {
      int number = next.getAndIncrement();
      String id = media.get(number % media.size());
      String text = name + ", write " + number;
      boolean done =
          number % 3 == 0
              ? post("/media/" + id + "/likes", "", "like " + id)
              : post(
                  "/media/" + id + "/comments",
                  "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
                  "comment " + text);
      if (!done) {
        return;
      }
    }
  }

  /**
   * Sends a write and returns whether there was a response. If the kill cut the connection, it is
   * unknown whether the server has written.
   */
  private boolean post(String path, String form, String write) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(baseUrl + path + "?access_token=" + token))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
        acknowledged.add(write);
        acknowledgements.release();
      }
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
