package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.RateLimit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** What all calls of a transport share. */
record TransportParts(
    HttpSettings settings,
    RequestFactory requests,
    InterceptorChain interceptors,
    ReplyReader replies,
    Backoff backoff,
    RetryBudget budget,
    Timer timer,
    AtomicReference<RateLimit> lastRateLimit) {

  static TransportParts of(HttpSettings settings, RequestFactory requests, Timer timer) {
    return new TransportParts(
        settings,
        requests,
        new InterceptorChain(settings.interceptors()),
        new ReplyReader(),
        new Backoff(() -> ThreadLocalRandom.current().nextDouble()),
        new RetryBudget(settings.retryPolicy().budget()),
        timer,
        new AtomicReference<>());
  }
}
