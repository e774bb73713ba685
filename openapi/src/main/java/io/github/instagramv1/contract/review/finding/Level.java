package io.github.instagramv1.contract.review.finding;

import java.util.Locale;

/**
 * The levels of changes, the most severe first: a change at one level is usually visible at the
 * levels below it.
 */
public enum Level {
  /** The generated Java changes: names, types or arguments. */
  SOURCE,
  /** Requests or responses change, or what a client or server may rely on. */
  WIRE,
  /** The meaning changes: defaults, limits, order, pagination. */
  BEHAVIOUR,
  /** Words and examples for readers. */
  DOCS;

  /** The name as it is written in options, files and outputs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a change at this level counts if changes down to {@code lowest} count. */
  public boolean reaches(Level lowest) {
    return compareTo(lowest) <= 0;
  }
}
