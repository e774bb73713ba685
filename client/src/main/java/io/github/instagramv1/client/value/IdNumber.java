package io.github.instagramv1.client.value;

import io.github.instagramv1.client.redaction.Redaction;
import java.time.Instant;
import java.util.Optional;

/**
 * The number in an id, 64 bits without a sign. The upper 41 bits of a generated number are
 * milliseconds.
 */
final class IdNumber {
  private static final int LONGEST_SHOWN = 60;
  private static final long EPOCH_MILLIS = 1_314_220_021_721L;
  private static final int LOWER_BITS = 23;

  /**
   * Ids from before the generator are smaller; the generator exceeded this number after half a
   * second.
   */
  private static final long FIRST_GENERATED = 1L << 32;

  private IdNumber() {}

  /**
   * Returns the number.
   *
   * @param digits the number as a text
   * @param kind of the id, for users
   * @param id the id that contains the number
   * @throws IllegalStateException if the digits are not a number of 64 bits
   */
  static long of(String digits, String kind, String id) {
    try {
      if (!digits.startsWith("+")) {
        return Long.parseUnsignedLong(digits);
      }
    } catch (NumberFormatException e) {
      // As for a sign.
    }
    String shown = id.length() > LONGEST_SHOWN ? id.substring(0, LONGEST_SHOWN) + "..." : id;
    throw new IllegalStateException(
        "The " + kind + " id \"" + Redaction.text(shown) + "\" has no number of 64 bits");
  }

  /** Returns when the id with a number was created; empty if the number has no time. */
  static Optional<Instant> time(String digits) {
    try {
      long number = of(digits, "", "");
      return Long.compareUnsigned(number, FIRST_GENERATED) < 0
          ? Optional.empty()
          : Optional.of(Instant.ofEpochMilli(EPOCH_MILLIS + (number >>> LOWER_BITS)));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }
}
