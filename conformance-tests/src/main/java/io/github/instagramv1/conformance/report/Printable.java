package io.github.instagramv1.conformance.report;

import java.util.stream.Collectors;

/**
 * Converts texts so that XML, HTML and UTF-8 files can contain them. A server may send anything,
 * and JSON escapes can represent even half of a surrogate pair.
 */
public final class Printable {
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /**
   * Returns a text with U+FFFD for control characters, for characters that XML 1.0 does not allow,
   * and for marks that change the displayed order of characters.
   */
  public static String text(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) && !isBidiControl(c) ? c : REPLACEMENT)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean isBidiControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
