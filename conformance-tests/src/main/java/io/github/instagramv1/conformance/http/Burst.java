package io.github.instagramv1.conformance.http;

import io.github.instagramv1.conformance.contract.ReceivedReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests at the same time, each over a connection of its own. */
final class Burst {
  private final Duration timeout;

  /**
   * @param timeout of each request, as in {@link Wire}
   */
  Burst(Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * The replies, in the order of the requests.
   *
   * @throws NoReplyException if one of them got no reply in time
   */
  List<ReceivedReply> send(List<Outgoing> requests) {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    CountDownLatch ready = new CountDownLatch(requests.size());
    try {
      List<Future<ReceivedReply>> replies =
          requests.stream().map(request -> threads.submit(() -> send(request, ready))).toList();
      List<ReceivedReply> result = new ArrayList<>();
      for (Future<ReceivedReply> reply : replies) {
        result.add(reply.get());
      }
      return result;
    } catch (ExecutionException e) {
      throw new NoReplyException("One of " + requests.size() + " at once: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoReplyException("Interrupted while requests were under way.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private ReceivedReply send(Outgoing request, CountDownLatch ready) throws InterruptedException {
    try (Wire wire = new Wire(timeout)) {
      ready.countDown();
      ready.await();
      return wire.send(request);
    }
  }
}
