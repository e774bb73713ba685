package io.github.instagramv1.server.paging;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.id.IdLayout;
import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The open interval of positions that a page may come from.
 *
 * @param newerThan exclusive lower bound; -1 for none
 * @param olderThan exclusive upper bound; {@link Long#MAX_VALUE} for none
 */
public record Window(long newerThan, long olderThan) {
  private static final Pattern BOUND = Pattern.compile("([0-9]{1,19})(?:_.*)?");

  /** The largest bound; larger ones compare with every id in the same way. */
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  /** The last second that an id can name. */
  private static final long LAST_SECOND = IdLayout.unixSeconds(Long.MAX_VALUE);

  /**
   * Returns the window between two ids of the form {@code pk} or {@code pk_owner}, each of which
   * may be null. An unknown id is also a bound, because it is only compared.
   */
  public static Window between(String minId, String maxId) {
    return new Window(
        minId == null ? -1 : position(minId), maxId == null ? Long.MAX_VALUE : position(maxId));
  }

  /**
   * Returns the part of this window that falls into a range of time, for ids that grow with time.
   */
  public Window during(TimeRange times) {
    return new Window(
        Math.max(newerThan, firstIdAt(times.from()) - 1),
        Math.min(olderThan, firstIdAt(times.to())));
  }

  /** Returns the part of this window behind a position, for the next batch of a walk. */
  public Window olderThan(long position) {
    return new Window(newerThan, Math.min(olderThan, position));
  }

  private static long firstIdAt(long unixSeconds) {
    return unixSeconds > LAST_SECOND
        ? Long.MAX_VALUE
        : IdLayout.floorAt(Instant.ofEpochSecond(Math.max(0, unixSeconds)));
  }

  private static long position(String id) {
    Matcher form = BOUND.matcher(id);
    if (!form.matches()) {
      throw ErrorType.INVALID_PARAMETERS.because("An id of this form is no bound: " + id);
    }
    return new BigInteger(form.group(1)).min(LARGEST).longValueExact();
  }
}
