package io.github.instagramv1.server.auth;

import io.github.instagramv1.server.credential.CountKey;
import io.github.instagramv1.server.error.ErrorType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts the requests of each key in the sliding hour that ends now. A refused request does not
 * count. The counts take at most 64 MB of memory; if there are too many keys, the key that was
 * inactive longest is removed.
 */
public final class RateWindow {
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int KEYS_KEPT = 100_000;
  private static final int MOMENTS_KEPT = 2_000_000;

  /**
   * For limits up to this one, times are exact; for larger ones they are whole seconds, at most
   * 3,600.
   */
  private static final int LARGEST_EXACT = 100_000;

  private static final long SECOND = 1000;

  private final int limit;
  private final InstantSource clock;
  private final Map<CountKey, Requests> requests = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<CountKey, Integer> changes = new HashMap<>();
  private int kept;

  /**
   * Creates a window without counted requests.
   *
   * @param limit the number of requests per hour for a key, at least 1
   */
  public RateWindow(int limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * The state of a key after a request.
   *
   * @param accepted whether the request is within the limit
   * @param limit the number of requests per hour
   * @param remaining the number of remaining requests in the hour that ends now
   * @param retryAfterSeconds 0 if accepted, otherwise the time until the oldest request leaves the
   *     hour
   */
  public record Standing(boolean accepted, int limit, int remaining, long retryAfterSeconds) {

    /** Returns the state with fewer remaining requests, of two windows that accepted a request. */
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
            "The maximum number of requests per hour has been exceeded. You have made %1$s requests of the %1$s allowed in the last hour."
                .formatted(limit));
      }
    }
  }

  /** Returns the state of a key without requests. */
  public Standing untouched() {
    return new Standing(true, limit, limit, 0);
  }

  /** Counts one request, unless the limit of the key is exceeded. */
  public synchronized Standing count(CountKey key) {
    long millis = clock.millis();
    long now = limit > LARGEST_EXACT ? millis - millis % SECOND : millis;
    Requests made = requests.get(key);
    if (made == null) {
      made = new Requests();
      requests.put(key, made);
      kept += made.capacity();
    }
    int before = made.capacity();
    long left = now - WINDOW.toMillis();
    made.forgetUntil(left);
    if (made.total() >= limit) {
      kept += made.capacity() - before;
      long wait = made.oldest() - left;
      return new Standing(false, limit, 0, (wait + SECOND - 1) / SECOND);
    }
    made.add(now);
    note(key, 1);
    kept += made.capacity() - before;
    forgetQuietKeys(left);
    return new Standing(true, limit, limit - made.total(), 0);
  }

  /** Returns the numbers of requests that were counted since the last call, by key. */
  public synchronized Map<CountKey, Integer> changes() {
    Map<CountKey, Integer> counted = Map.copyOf(changes);
    changes.clear();
    return counted;
  }

  /**
   * Adds requests that another server counted, even beyond the limit.
   *
   * @param made the number of requests; negative if they were removed
   * @param ago how long ago they were counted
   */
  public synchronized void add(CountKey key, int made, Duration ago) {
    long millis = clock.millis();
    long moment = millis - ago.toMillis();
    long left = millis - WINDOW.toMillis();
    if (made < 0) {
      for (int i = made; i < 0; i++) {
        remove(key);
      }
    } else if (moment > left) {
      Requests all = requests.get(key);
      int before = all == null ? 0 : all.capacity();
      if (all == null) {
        all = new Requests();
        requests.put(key, all);
      }
      all.add(moment, made);
      kept += all.capacity() - before;
      forgetQuietKeys(left);
    }
  }

  /** Returns whether the window has counts of a key. */
  public synchronized boolean knows(CountKey key) {
    return requests.containsKey(key);
  }

  /**
   * Removes the latest request of a key from the count, because another limit refused it. If
   * several requests run concurrently, any of them may be removed.
   */
  public synchronized void takeBack(CountKey key) {
    note(key, -1);
    remove(key);
  }

  private void note(CountKey key, int made) {
    if (changes.size() < KEYS_KEPT) {
      changes.merge(key, made, Integer::sum);
    }
  }

  private void remove(CountKey key) {
    Requests made = requests.get(key);
    if (made != null) {
      made.removeNewest();
      if (made.total() == 0) {
        kept -= made.capacity();
        requests.remove(key);
      }
    }
  }

  /** Returns the number of stored keys. */
  synchronized int keys() {
    return requests.size();
  }

  /** Returns the number of times for which memory is allocated. */
  synchronized int momentsKept() {
    return kept;
  }

  /** Removes inactive keys; the key that was just counted comes last and stays. */
  private void forgetQuietKeys(long left) {
    Iterator<Requests> quietestFirst = requests.values().iterator();
    while (requests.size() > 1) {
      Requests made = quietestFirst.next();
      boolean tooMany = requests.size() > KEYS_KEPT || kept > MOMENTS_KEPT;
      if (!tooMany && made.newest() > left) {
        return;
      }
      kept -= made.capacity();
      quietestFirst.remove();
    }
  }
}
