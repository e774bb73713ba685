package io.github.instagramv1.client.value;

/** A number in base 64, most significant digit first, without padding. */
final class Shortcode {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BITS = 6;

  private Shortcode() {}

  static String ofNumber(long number) {
    StringBuilder digits = new StringBuilder();
    long rest = number;
    do {
      digits.append(DIGITS.charAt((int) (rest & (DIGITS.length() - 1))));
      rest >>>= BITS;
    } while (rest != 0);
    return digits.reverse().toString();
  }

  static long toNumber(String shortcode) {
    if (shortcode.isEmpty()) {
      throw new IllegalArgumentException("An empty text is not a shortcode");
    }
    long number = 0;
    for (int i = 0; i < shortcode.length(); i++) {
      int digit = DIGITS.indexOf(shortcode.charAt(i));
      if (digit < 0 || number >>> (Long.SIZE - BITS) != 0) {
        throw new IllegalArgumentException("Not a shortcode of at most 64 bits: " + shortcode);
      }
      number = number << BITS | digit;
    }
    return number;
  }
}
