package io.github.instagramv1.conformance.second;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the requests of each credential in the last hour. */
final class Meter {
  private static final long HOUR = 3_600_000;

  private final Map<String, Deque<Long>> requests = new HashMap<>();

  /**
   * The state of a rate limit.
   *
   * @param seconds the time until the next request is accepted; 0 if it is accepted now
   */
  record Reading(int limit, int remaining, long seconds) {}

  /** Counts a request, unless the limit is exceeded. */
  Reading count(String credential, int limit) {
    long now = System.nanoTime() / 1_000_000;
    Deque<Long> times = requests.computeIfAbsent(credential, name -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst() <= now - HOUR) {
      times.removeFirst();
    }
    if (times.size() >= limit) {
      return new Reading(limit, 0, (times.getFirst() + HOUR - now) / 1000 + 1);
    }
    times.addLast(now);
    return new Reading(limit, limit - times.size(), 0);
  }
}
