package io.github.instagramv1.server.service;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.paging.TimeRange;
import java.time.Duration;

/** The time window of a media search. */
final class SearchWindow {
  private static final long DEFAULT_SPAN = Duration.ofDays(5).toSeconds();
  private static final long LONGEST_SPAN = Duration.ofDays(7).toSeconds();

  private SearchWindow() {}

  /**
   * Returns the last five days if no bound is given, seven days from or to a single bound, or the
   * range of both bounds.
   *
   * @throws io.github.instagramv1.server.error.ApiException INVALID_PARAMETERS for more than seven
   *     days, or an end before the start
   */
  static TimeRange of(Long min, Long max, long now) {
    if (min == null && max == null) {
      return new TimeRange(now - DEFAULT_SPAN, Long.MAX_VALUE);
    }
    if (min == null) {
      return new TimeRange(Math.max(0, max - LONGEST_SPAN), max);
    }
    if (max == null) {
      return new TimeRange(
          min, min > Long.MAX_VALUE - LONGEST_SPAN ? Long.MAX_VALUE : min + LONGEST_SPAN);
    }
    if (max < min) {
      throw ErrorType.INVALID_PARAMETERS.because("max_timestamp is before min_timestamp.");
    }
    if (max - min > LONGEST_SPAN) {
      throw ErrorType.INVALID_PARAMETERS.because(
          "min_timestamp and max_timestamp are more than 7 days apart.");
    }
    return new TimeRange(min, max);
  }
}
