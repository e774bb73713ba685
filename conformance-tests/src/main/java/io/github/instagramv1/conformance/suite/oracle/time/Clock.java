package io.github.instagramv1.conformance.suite.oracle.time;

import io.github.instagramv1.conformance.http.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The server's own clock, read from the {@code Date} header of its responses. */
final class Clock {
  /**
   * The maximum difference in seconds between the header and times in bodies, which other machines
   * may set.
   */
  static final long DOUBT = 300;

  private Clock() {}

  /** Returns the time of a response; empty without a {@code Date}. */
  static Optional<Instant> of(Response response) {
    try {
      return response
          .header("Date")
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
