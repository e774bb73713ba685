package io.github.instagramv1.conformance.second;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Which part of a list of media is asked for.
 *
 * @param after only newer media than this number
 * @param before only older media than this number
 * @param from the first second
 * @param until the second after the last
 */
record Window(
    int count,
    Optional<BigInteger> after,
    Optional<BigInteger> before,
    Optional<Long> from,
    Optional<Long> until) {

  /** What the parameters say; times count on lists of a user and of a place only. */
  static Window of(Ask ask) {
    boolean timed = ask.path().containsKey("user") || ask.path().containsKey("location");
    return new Window(
        Numbers.count(ask, 20, 33),
        Numbers.media(ask, "min_id"),
        Numbers.media(ask, "max_id"),
        timed ? Numbers.time(ask, "min_timestamp") : Optional.empty(),
        timed ? Numbers.time(ask, "max_timestamp") : Optional.empty());
  }

  /** Whether a media object is inside, apart from the end at which a page begins. */
  boolean has(Photo photo) {
    return after.filter(bound -> bound.compareTo(BigInteger.valueOf(photo.number)) >= 0).isEmpty()
        && from.filter(bound -> photo.seconds < bound).isEmpty()
        && until.filter(bound -> photo.seconds >= bound).isEmpty();
  }
}
