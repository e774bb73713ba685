package io.github.instagramv1.server.auth;

/**
 * The moments of the requests of one hour, the oldest first, in memory that grows with their number
 * only. Requests of one moment share a place.
 */
final class Requests {
  private static final int FIRST_CAPACITY = 4;

  private long[] moments = new long[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];
  private int begin;
  private int places;
  private int total;

  /** How many requests there are. */
  int total() {
    return total;
  }

  /** How many moments there is room for; each takes 12 bytes. */
  int capacity() {
    return moments.length;
  }

  /** When the oldest was made; there must be one. */
  long oldest() {
    return moments[begin];
  }

  /** When the newest was made; there must be one. */
  long newest() {
    return moments[index(places - 1)];
  }

  /** Adds a request. One that is older than another counts as being as new as the newest. */
  void add(long moment) {
    add(moment, 1);
  }

  /** Adds several requests of one moment. */
  void add(long moment, int made) {
    total += made;
    if (places > 0 && newest() >= moment) {
      counts[index(places - 1)] += made;
      return;
    }
    if (places == moments.length) {
      resize(2 * places);
    }
    int index = index(places++);
    moments[index] = moment;
    counts[index] = made;
  }

  /** Forgets the requests of this moment and of those before it. */
  void forgetUntil(long moment) {
    while (places > 0 && moments[begin] <= moment) {
      total -= counts[begin];
      begin = index(1);
      places--;
    }
    int capacity = moments.length;
    while (places < capacity / 4 && capacity > FIRST_CAPACITY) {
      capacity /= 2;
    }
    if (capacity < moments.length) {
      resize(capacity);
    }
  }

  /** Takes the newest request out. */
  void removeNewest() {
    if (total == 0) {
      return;
    }
    total--;
    if (--counts[index(places - 1)] == 0) {
      places--;
    }
  }

  private int index(int place) {
    return (begin + place) % moments.length;
  }

  private void resize(int capacity) {
    long[] newMoments = new long[capacity];
    int[] newCounts = new int[capacity];
    for (int i = 0; i < places; i++) {
      newMoments[i] = moments[index(i)];
      newCounts[i] = counts[index(i)];
    }
    moments = newMoments;
    counts = newCounts;
    begin = 0;
  }
}
