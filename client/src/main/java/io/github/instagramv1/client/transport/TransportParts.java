package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.http.RateLimit;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The objects that all calls of a transport share.
 *
 * @param threads the client's own threads, which the application cannot block; the JDK's client
 *     runs on them
 */
record TransportParts(
    HttpSettings settings,
    RequestFactory requests,
    InterceptorChain interceptors,
    ResponseReader responses,
    Backoff backoff,
    RetryBudget budget,
    Timer timer,
    Executor threads,
    AtomicReference<RateLimit> lastRateLimit) {

  static TransportParts of(HttpSettings settings, RequestFactory requests, Timer timer) {
    return new TransportParts(
        settings,
        requests,
        new InterceptorChain(settings.interceptors()),
        new ResponseReader(),
        new Backoff(() -> ThreadLocalRandom.current().nextDouble()),
        new RetryBudget(settings.retryPolicy().budget()),
        timer,
        Executors.newCachedThreadPool(TransportParts::thread),
        new AtomicReference<>());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "instagram-v1-client");
    thread.setDaemon(true);
    return thread;
  }
}
