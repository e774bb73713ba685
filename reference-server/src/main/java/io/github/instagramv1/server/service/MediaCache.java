package io.github.instagramv1.server.service;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A cache of recent media objects by revision. Each object has one slot, which it shares with
 * others, so memory is bounded and no locks are needed; the latest object of a slot is kept.
 *
 * <p>It cannot return an old state, even if several servers change one database: a transaction that
 * changes an object also changes its revision, and each request reads the revision first, in the
 * same snapshot as the rest.
 */
final class MediaCache {
  /** The approximate size of an object with its text, in bytes. */
  private static final long BYTES_EACH = 10_000;

  private static final int SHARE_OF_HEAP = 8;
  private static final int MOST = 1 << 13;
  private static final int MOST_WAYS = 4;

  private record Entry(long pk, long revision, MediaViews views) {}

  private final AtomicReferenceArray<Entry> places;
  private final int ways;

  MediaCache(int size) {
    places = new AtomicReferenceArray<>(size);
    ways = Math.min(MOST_WAYS, size);
  }

  /** Returns a cache that takes a small share of the heap. */
  static MediaCache ofHeap() {
    long fits = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_EACH;
    return new MediaCache((int) Math.max(1, Math.min(MOST, fits)));
  }

  /** Returns the object with a revision, or null if it is not cached. */
  MediaViews get(long pk, long revision) {
    for (int way = 0; way < ways; way++) {
      Entry entry = places.get(place(pk, way));
      if (entry != null && entry.pk == pk && entry.revision == revision) {
        return entry.views;
      }
    }
    return null;
  }

  /** Stores an object in its slot, replacing an older state or another object. */
  void put(long pk, long revision, MediaViews views) {
    int chosen = place(pk, Math.floorMod(revision ^ pk >>> 23, ways));
    for (int way = ways - 1; way >= 0; way--) {
      Entry entry = places.get(place(pk, way));
      if (entry == null || entry.pk == pk) {
        chosen = place(pk, way);
      }
    }
    places.set(chosen, new Entry(pk, revision, views));
  }

  private int place(long pk, int way) {
    int first = Long.hashCode(pk * 0x9E3779B97F4A7C15L);
    return Math.floorMod(first + way, places.length());
  }
}
