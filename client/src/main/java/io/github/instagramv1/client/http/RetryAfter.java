package io.github.instagramv1.client.http;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date in one of the three
 * forms of RFC 9110, section 5.6.7. The name of the weekday is ignored.
 */
final class RetryAfter {
  /** The longest time that fits into milliseconds. */
  private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);

  private static final Pattern SECONDS = Pattern.compile("[0-9]+");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})";

  /** RFC 1123: {@code Sun, 06 Nov 1994 08:49:37 GMT}; RFC 850: {@code Sunday, 06-Nov-94 ...}. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:[a-z]+,? +)?(?<day>\\d{1,2})[- ](?<month>[a-z]{3})[- ](?<year>\\d{4}|\\d{2}) +"
              + TIME
              + "(?: +(?:gmt|utc|z|[+-]0000))?");

  /** asctime: {@code Sun Nov 6 08:49:37 1994}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:[a-z]+,? +)?(?<month>[a-z]{3}) +(?<day>\\d{1,2}) +"
              + TIME
              + " +(?<year>\\d{4})(?: +(?:gmt|utc))?");

  private RetryAfter() {}

  /** Returns the time from {@code received} on, never negative; empty for an invalid text. */
  static Optional<Duration> of(String text, Instant received) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(seconds(new BigInteger(value)));
    }
    for (Pattern form : List.of(DAY_FIRST, MONTH_FIRST)) {
      Matcher date = form.matcher(value);
      if (date.matches()) {
        return until(date, received);
      }
    }
    return Optional.empty();
  }

  private static Duration seconds(BigInteger seconds) {
    return seconds.compareTo(BigInteger.valueOf(LONGEST.toSeconds())) > 0
        ? LONGEST
        : Duration.ofSeconds(seconds.longValue());
  }

  private static Optional<Duration> until(Matcher date, Instant received) {
    try {
      Instant moment =
          LocalDateTime.of(
                  year(date.group("year"), received),
                  MONTHS.indexOf(date.group("month")) + 1,
                  Integer.parseInt(date.group("day")),
                  Integer.parseInt(date.group("hour")),
                  Integer.parseInt(date.group("minute")),
                  // A leap second.
                  Math.min(59, Integer.parseInt(date.group("second"))))
              .toInstant(ZoneOffset.UTC);
      Duration left = Duration.between(received, moment);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A year of two digits is the last one that is at most 50 years in the future. */
  private static int year(String digits, Instant received) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int latest = received.atOffset(ZoneOffset.UTC).getYear() + 50;
    return latest - Math.floorMod(latest - year, 100);
  }
}
