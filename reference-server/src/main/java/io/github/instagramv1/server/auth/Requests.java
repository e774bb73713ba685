package io.github.instagramv1.server.auth;

/**
 * The times of the requests of one hour, oldest first. The memory grows with their number only;
 * requests of the same time share an entry.
 */
final class Requests {
  private static final int FIRST_CAPACITY = 4;

  private long[] moments = new long[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];
  private int begin;
  private int places;
  private int total;

  /** Returns the number of requests. */
  int total() {
    return total;
  }

  /** Returns the number of times for which memory is allocated; each takes 12 bytes. */
  int capacity() {
    return moments.length;
  }

  /** Returns the time of the oldest request; there must be one. */
  long oldest() {
    return moments[begin];
  }

  /** Returns the time of the newest request; there must be one. */
  long newest() {
    return moments[index(places - 1)];
  }

  /** Adds a request. A request older than the newest one gets the time of the newest. */
  void add(long moment) {
    add(moment, 1);
  }

  /** Adds several requests of one time. */
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

  /** Removes the requests up to a time, inclusive. */
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

  /** Removes the newest request. */
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
