package io.github.instagramv1.conformance.second;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The requested part of a list of media.
 *
 * @param after only media with a larger number than this are included
 * @param before only media with a smaller number than this are included
 * @param from the first second
 * @param until the second after the last one
 */
record Window(
    int count,
    Optional<BigInteger> after,
    Optional<BigInteger> before,
    Optional<Long> from,
    Optional<Long> until) {

  /**
   * Reads the parameters of a request. Times apply only to the lists of a user and of a location.
   */
  static Window of(Ask ask) {
    boolean timed = ask.path().containsKey("user") || ask.path().containsKey("location");
    return new Window(
        Numbers.count(ask, 20, 33),
        Numbers.media(ask, "min_id"),
        Numbers.media(ask, "max_id"),
        timed ? Numbers.time(ask, "min_timestamp") : Optional.empty(),
        timed ? Numbers.time(ask, "max_timestamp") : Optional.empty());
  }

  /** Returns whether a media object is in the window, without comparing it with {@code before}. */
  boolean contains(Photo photo) {
    return after.filter(bound -> bound.compareTo(BigInteger.valueOf(photo.number)) >= 0).isEmpty()
        && from.filter(bound -> photo.seconds < bound).isEmpty()
        && until.filter(bound -> photo.seconds >= bound).isEmpty();
  }
}
