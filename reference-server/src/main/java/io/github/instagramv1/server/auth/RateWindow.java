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
 * Counts requests in the sliding hour that ends now, those under each key by themselves. A refused
 * request does not count. The counts live in memory, at most 64 MB of it whatever the requests are;
 * where there are too many, the key that was quiet longest is forgotten.
 */
public final class RateWindow {
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final int KEYS_KEPT = 100_000;
  private static final int MOMENTS_KEPT = 2_000_000;

  /** Up to this limit moments are exact; beyond it they are whole seconds, 3,600 at most. */
  private static final int LARGEST_EXACT = 100_000;

  private static final long SECOND = 1000;

  private final int limit;
  private final InstantSource clock;
  private final Map<CountKey, Requests> requests = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<CountKey, Integer> changes = new HashMap<>();
  private int kept;

  /**
   * Starts with nothing counted.
   *
   * @param limit how many requests may be made under a key in an hour, at least 1
   */
  public RateWindow(int limit, InstantSource clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /**
   * How a key stands after a request.
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
            "The maximum number of requests per hour has been exceeded. You have made %1$s requests of the %1$s allowed in the last hour."
                .formatted(limit));
      }
    }
  }

  /** How a key stands that has made no request. */
  public Standing untouched() {
    return new Standing(true, limit, limit, 0);
  }

  /** Counts one request, unless the key has used up its hour. */
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

  /** What was counted since the last call, by key. */
  public synchronized Map<CountKey, Integer> changes() {
    Map<CountKey, Integer> counted = Map.copyOf(changes);
    changes.clear();
    return counted;
  }

  /**
   * Adds requests that another server counted, over the limit too.
   *
   * @param made how many; negative for those that it took back
   * @param ago how long ago
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

  /** Whether requests under the key were counted and are not forgotten. */
  public synchronized boolean knows(CountKey key) {
    return requests.containsKey(key);
  }

  /**
   * Takes the latest request under a key out of the count, since it was refused elsewhere. Where
   * several are under way at once, which of them it was does not matter.
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

  /** How many keys are remembered. */
  synchronized int keys() {
    return requests.size();
  }

  /** How many moments there is room for. */
  synchronized int momentsKept() {
    return kept;
  }

  /** The key that was just counted comes last and stays. */
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
