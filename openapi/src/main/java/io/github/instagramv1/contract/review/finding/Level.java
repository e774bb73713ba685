package io.github.instagramv1.contract.review.finding;

import java.util.Locale;

/**
 * How deep a change goes, the deepest first: what changes at one level is usually seen at those
 * below it, too.
 */
public enum Level {
  /** The generated Java changes: names, types or arguments that people compile against. */
  SOURCE,
  /** The Java stays; what goes over the wire, or what either side may rely on there, changes. */
  WIRE,
  /**
   * The form on the wire stays; what it means changes: defaults, limits, order, paging, permission.
   */
  BEHAVIOUR,
  /** Words and examples for readers. */
  DOCS;

  /** The name as it is written in options, files and outputs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a change at this level counts where changes down to {@code lowest} do. */
  public boolean reaches(Level lowest) {
    return compareTo(lowest) <= 0;
  }
}
