package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.error.ErrorType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts requests in the sliding hour that ends now, those of each credential by themselves, or of
 * each credential and operation where that makes the key. A refused request does not count. The
 * counts live in memory, some 100 MB at most, and begin anew when the server does; where there are
 * too many, the credential that was quiet longest is forgotten.
 */
public final class RateWindow {
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int CREDENTIALS_KEPT = 100_000;
  private static final int REQUESTS_KEPT = 2_000_000;

  private final int limit;
  private final InstantSource clock;
  private final Map<String, Deque<Long>> requests = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  /**
   * Starts with nothing counted.
   *
   * @param limit how many requests a credential may make in an hour, at least 1
   */
  public RateWindow(int limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * How a credential stands after a request.
   *
   * @param accepted whether the request is within the limit
   * @param limit requests allowed in an hour
   * @param remaining requests left in the hour that ends now
   * @param retryAfterSeconds 0 if accepted, else when the oldest request leaves the hour
   */
  public record Standing(boolean accepted, int limit, int remaining, long retryAfterSeconds) {

    /** Of two windows that accepted a request, the one that leaves less. */
    public Standing tighter(Standing other) {
      return other.remaining < remaining ? other : this;
    }

    /**
     * Refuses the request unless it was accepted.
     *
     * @throws io.github.instagramv1.server.error.ApiException RATE_LIMIT
     */
    public void requireAccepted() {
      if (!accepted) {
        throw ErrorType.RATE_LIMIT.because(
            "The maximum number of requests per hour has been exceeded. You have made %1$d requests of the %1$d allowed in the last hour."
                .formatted(limit));
      }
    }
  }

  /** Counts one request, unless the credential has used up its hour. */
  public synchronized Standing count(String credential) {
    long now = clock.millis();
    Deque<Long> times = requests.computeIfAbsent(credential, unseen -> new ArrayDeque<>());
    long left = now - WINDOW.toMillis();
    while (!times.isEmpty() && times.peekFirst() <= left) {
      times.removeFirst();
      kept--;
    }
    if (times.size() >= limit) {
      long wait = times.peekFirst() - left;
      return new Standing(false, limit, 0, (wait + 999) / 1000);
    }
    times.addLast(now);
    kept++;
    forgetQuietCredentials(left);
    return new Standing(true, limit, limit - times.size(), 0);
  }

  /**
   * Takes the latest request of a credential out of the count, since it was refused elsewhere.
   * Where several are under way at once, which of them it was does not matter.
   */
  public synchronized void takeBack(String credential) {
    Deque<Long> times = requests.get(credential);
    if (times != null && times.pollLast() != null) {
      kept--;
      if (times.isEmpty()) {
        requests.remove(credential);
      }
    }
  }

  /** How many credentials are remembered. */
  synchronized int credentials() {
    return requests.size();
  }

  /** The credential that was just counted comes last and stays. */
  private void forgetQuietCredentials(long left) {
    Iterator<Deque<Long>> quietestFirst = requests.values().iterator();
    while (requests.size() > 1) {
      Deque<Long> times = quietestFirst.next();
      boolean tooMany = requests.size() > CREDENTIALS_KEPT || kept > REQUESTS_KEPT;
      if (!tooMany && times.peekLast() > left) {
        return;
      }
      kept -= times.size();
      quietestFirst.remove();
    }
  }
}
