package io.github.instagramv1.conformance.model;

import java.util.OptionalLong;

/**
 * The window of time of {@code searchMedia}: the start is in it, the end is not. Where one end is
 * given, the other is 7 days away; where none is, the window is the last 5 days.
 *
 * @param start in UNIX seconds
 * @param end in UNIX seconds
 * @param doubt how many seconds the ends may be off, since the server's clock is unknown
 */
public record TimeWindow(long start, long end, long doubt) {
  public static final long DAY = 86_400;

  /** How long a window may be. */
  public static final long LONGEST = 7 * DAY;

  private static final long USUAL = 5 * DAY;
  private static final long HOUR = 3600;

  /**
   * The window of a search.
   *
   * @param now where neither end is given, in UNIX seconds
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
