package io.github.instagramv1.conformance.model;

import java.util.OptionalLong;

/**
 * The time window of {@code searchMedia}, which includes its start and excludes its end. If only
 * one bound is given, the other is 7 days away; if none is given, the window is the last 5 days.
 *
 * @param start in UNIX seconds
 * @param end in UNIX seconds
 * @param doubt the uncertainty of the bounds in seconds, because the server's clock is unknown
 */
public record TimeWindow(long start, long end, long doubt) {
  public static final long DAY = 86_400;

  /** The maximum length of a window. */
  public static final long LONGEST = 7 * DAY;

  private static final long USUAL = 5 * DAY;
  private static final long HOUR = 3600;

  /**
   * Returns the window of a search.
   *
   * @param now the time of the search in UNIX seconds, used if no bound is given
   */
  public static TimeWindow of(OptionalLong min, OptionalLong max, long now) {
    if (min.isEmpty() && max.isEmpty()) {
      return new TimeWindow(now - USUAL, now + HOUR, HOUR);
    }
    long start = min.orElseGet(() -> Math.max(0, max.getAsLong() - LONGEST));
    return new TimeWindow(start, max.orElse(start + LONGEST), 0);
  }

  public Ruling holds(long time) {
    return Ruling.of(
        time >= start + doubt && time < end - doubt, time >= start - doubt && time < end + doubt);
  }
}
