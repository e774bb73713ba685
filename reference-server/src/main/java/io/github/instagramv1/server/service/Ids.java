package io.github.instagramv1.server.service;

import java.util.Optional;

/**
 * Reads ids, which are decimal texts on the wire and numbers in the database. A text with a leading
 * zero is not a valid id.
 */
final class Ids {
  private static final int DIGITS_OF_LONG = 19;

  private Ids() {}

  /** Returns the number; empty if the text is not an id. */
  static Optional<Long> parse(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= DIGITS_OF_LONG
            && (text.charAt(0) != '0' || text.length() == 1)
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    try {
      return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
