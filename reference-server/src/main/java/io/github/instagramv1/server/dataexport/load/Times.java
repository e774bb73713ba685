package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.id.IdLayout;
import java.time.Instant;
import java.util.function.LongPredicate;

/**
 * Ids of the past. They have the layout of all ids, and so the order of time; what is older than
 * the layout has the small numbers that the layout leaves free.
 */
final class Times {
  /** When Instagram began, 6 October 2010, with room for clocks. */
  private static final long FIRST = Instant.parse("2010-10-01T00:00:00Z").getEpochSecond();

  /** So many seconds have one small number. */
  private static final int COARSE = 4;

  private static final int STEP = 2;
  private static final long CLOCKS_DIFFER = 24 * 60 * 60;

  private final long now;

  Times(Instant now) {
    this.now = now.getEpochSecond();
  }

  long now() {
    return now;
  }

  boolean isFuture(long at) {
    return at > now + CLOCKS_DIFFER;
  }

  /** Returns whether a post can have been published then. */
  boolean isPossible(long at) {
    return at >= FIRST && !isFuture(at);
  }

  /**
   * Returns the first free id from a time on. Ids are even, so that a caption can have the odd one
   * behind.
   *
   * @param at UNIX seconds
   * @param place among several of the second, from 0 on
   */
  long id(long at, int place, long owner, LongPredicate isTaken) {
    long millis = at * 1000 + Math.min(place, 999);
    long id =
        millis < IdLayout.EPOCH_MILLIS
            ? STEP * (1 + Math.max(0, at - FIRST) / COARSE / STEP) + (long) STEP * place
            : IdLayout.compose(millis, owner, 0);
    while (isTaken.test(id)) {
      id += STEP;
    }
    return id;
  }
}
