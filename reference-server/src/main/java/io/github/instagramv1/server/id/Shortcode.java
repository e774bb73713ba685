package io.github.instagramv1.server.id;

import java.util.OptionalLong;

/**
 * The short name of a media item in links: its pk in base 64, most significant digit first, without
 * leading zeros ({@code A} is the digit 0).
 */
public final class Shortcode {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** Eleven digits hold 66 bits: enough for every pk. */
  private static final int MAX_LENGTH = 11;

  private Shortcode() {}

  /** Returns the shortcode of a pk, which must not be negative. */
  public static String encode(long pk) {
    if (pk < 0) {
      throw new IllegalArgumentException("a pk is never negative: " + pk);
    }
    StringBuilder digits = new StringBuilder(MAX_LENGTH);
    long rest = pk;
    do {
      digits.append(ALPHABET.charAt((int) (rest & 63)));
      rest >>>= 6;
    } while (rest != 0);
    return digits.reverse().toString();
  }

  /**
   * Returns the pk that {@link #encode} would write this way. Empty for an empty text, a foreign
   * character, a leading {@code A} before other digits, or a number that no pk can be.
   */
  public static OptionalLong decode(String code) {
    if (code.isEmpty() || code.length() > MAX_LENGTH) {
      return OptionalLong.empty();
    }
    if (code.length() > 1 && code.charAt(0) == ALPHABET.charAt(0)) {
      return OptionalLong.empty();
    }
    long pk = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = ALPHABET.indexOf(code.charAt(i));
      if (digit < 0 || pk > Long.MAX_VALUE >>> 6) {
        return OptionalLong.empty();
      }
      pk = (pk << 6) | digit;
    }
    return OptionalLong.of(pk);
  }
}
