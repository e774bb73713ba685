package io.github.instagramv1.conformance.report;

import java.util.stream.Collectors;

/**
 * Text that any XML, HTML or UTF-8 file can hold. A server may send anything, and JSON escapes can
 * spell even half of a surrogate pair.
 */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * Returns a text with U+FFFD for control characters, for what XML 1.0 cannot hold, and for the
   * marks that make a reader see characters in another order than they stand in.
   */
  public static String text(String text) {
    return text.codePoints()
        .map(c -> allowed(c) && !reorders(c) ? c : REPLACEMENT)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean reorders(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
