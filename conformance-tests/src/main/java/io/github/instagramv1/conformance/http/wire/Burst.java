package io.github.instagramv1.conformance.http.wire;

import io.github.instagramv1.conformance.contract.ReceivedResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends concurrent requests, each over its own connection. */
public final class Burst {
  private final Duration timeout;

  /**
   * @param timeout of each request, as in {@link Wire}
   */
  public Burst(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * Returns the responses, in the order of the requests.
   *
   * @throws NoResponseException if one of them got no response in time
   */
  public List<ReceivedResponse> send(List<Outgoing> requests) {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    CountDownLatch ready = new CountDownLatch(requests.size());
    try {
      List<Future<ReceivedResponse>> responses =
          requests.stream().map(request -> threads.submit(() -> send(request, ready))).toList();
      List<ReceivedResponse> result = new ArrayList<>();
      for (Future<ReceivedResponse> response : responses) {
        result.add(response.get());
      }
      return result;
    } catch (ExecutionException e) {
      throw new NoResponseException("One of " + requests.size() + " at once: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoResponseException("Interrupted while requests were running.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private ReceivedResponse send(Outgoing request, CountDownLatch ready)
      throws InterruptedException {
    try (Wire wire = new Wire(timeout)) {
      ready.countDown();
      ready.await();
      return wire.send(request);
    }
  }
}
