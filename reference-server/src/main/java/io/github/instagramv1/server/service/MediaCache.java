package io.github.instagramv1.server.service;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Media objects that were made lately, by revision. Each has one place, which it shares with
 * others, so the memory is bounded and nothing is locked; whoever came last is there.
 *
 * <p>It cannot show an old state, also where several servers change one database: a transaction
 * that changes what an object shows gives its row another revision, and each request reads the
 * revision first, in the same snapshot as the rest.
 */
final class MediaCache {
  /** About what an object takes with its text, in bytes. */
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

  /** A cache that takes a small share of this process's memory. */
  static MediaCache ofHeap() {
    long fits = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_EACH;
    return new MediaCache((int) Math.max(1, Math.min(MOST, fits)));
  }

  /** Returns the object in that state, or null if it is not here. */
  MediaViews get(long pk, long revision) {
    for (int way = 0; way < ways; way++) {
      Entry entry = places.get(place(pk, way));
      if (entry != null && entry.pk == pk && entry.revision == revision) {
        return entry.views;
      }
    }
    return null;
  }

  /** Takes the place of an older state, or a free one, or that of another object. */
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
