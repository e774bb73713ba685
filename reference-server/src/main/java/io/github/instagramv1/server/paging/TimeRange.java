package io.github.instagramv1.server.paging;

/**
 * The half-open interval of UNIX seconds that items may come from.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record TimeRange(long from, long to) {
  /** Every time there is. */
  public static final TimeRange ALWAYS = new TimeRange(0, Long.MAX_VALUE);

  /** Returns the interval between two parameters, either of which may be null. */
  public static TimeRange between(Long min, Long max) {
    return new TimeRange(min == null ? ALWAYS.from : min, max == null ? ALWAYS.to : max);
  }
}
