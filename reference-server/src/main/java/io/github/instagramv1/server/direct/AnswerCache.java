package io.github.instagramv1.server.direct;

import io.github.instagramv1.server.credential.CountKey;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;

/**
 * Recent successful responses to reading requests. A response is valid as long as the state of the
 * database has the number that it had before the response was made, so that it is what the
 * operation would return now. Each response has two slots to choose from, which it shares with
 * others, and no locks are needed. If all of them are too large together, slots are emptied in
 * turn.
 */
final class AnswerCache {
  private static final int LARGEST_BODY = 64 * 1024;
  private static final int SLOTS = 1 << 13;
  private static final int WAYS = 2;

  /** The approximate size of an entry without its body. */
  private static final int BYTES_OF_ENTRY = 200;

  private final AtomicReferenceArray<Entry> places = new AtomicReferenceArray<>(SLOTS);
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger next = new AtomicInteger();
  private final long most;

  /**
   * A response.
   *
   * @param key of its request
   * @param state the number of the state before it was made
   * @param operation the id of its operation
   * @param credential under which its request is counted
   */
  @SuppressWarnings("ArrayRecordComponent") // made once and not compared
  record Entry(CountKey key, long state, String operation, CountKey credential, byte[] body) {
    private int size() {
      return BYTES_OF_ENTRY + body.length;
    }
  }

  /**
   * Creates a cache.
   *
   * @param most the approximate number of bytes that it may take; 0 keeps nothing
   */
  AnswerCache(long most) {
    this.most = most;
  }

  /**
   * Returns the key of a request: a hash, since what distinguishes requests contains tokens.
   *
   * @param request a GET request without a fault
   * @param address the address with which it reached the server
   */
  static CountKey key(Request request, String address) {
    HttpURI uri = request.getHttpURI();
    StringBuilder text = new StringBuilder(address);
    text.append('\n').append(uri.getAuthority());
    text.append('\n').append(uri.getPath());
    text.append('\n').append(uri.getQuery());
    if (request.getHeaders().contains(HttpHeader.AUTHORIZATION)) {
      for (String value : request.getHeaders().getValuesList(HttpHeader.AUTHORIZATION)) {
        text.append('\n').append(value);
      }
    }
    return CountKey.of(text.toString());
  }

  /** Returns the response to a request in a state; null if there is none. */
  Entry get(CountKey key, long state) {
    for (int way = 0; way < WAYS; way++) {
      Entry entry = places.get(place(key, way));
      if (entry != null && entry.state == state && entry.key.equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Keeps a response, unless it is large, in place of one in its slots. */
  void put(Entry entry) {
    if (entry.body.length > LARGEST_BODY || entry.size() > most) {
      return;
    }
    Entry first = places.get(place(entry.key, 0));
    boolean replaced = first == null || first.state != entry.state || first.key.equals(entry.key);
    Entry before = places.getAndSet(place(entry.key, replaced ? 0 : 1), entry);
    long taken = bytes.addAndGet(entry.size() - (before == null ? 0 : before.size()));
    while (taken > most) {
      Entry gone = places.getAndSet(Math.floorMod(next.getAndIncrement(), SLOTS), null);
      taken = gone == null ? bytes.get() : bytes.addAndGet(-gone.size());
    }
  }

  /** Returns the approximate size of all responses. */
  long bytes() {
    return bytes.get();
  }

  private static int place(CountKey key, int way) {
    return Math.floorMod(way == 0 ? key.low() : key.low() >>> 32, SLOTS);
  }
}
