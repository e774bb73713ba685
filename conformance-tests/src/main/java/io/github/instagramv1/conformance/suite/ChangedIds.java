package io.github.instagramv1.conformance.suite;

import java.util.List;

/** Texts that a lenient reader of numbers takes for an id, encoded for a path. */
public final class ChangedIds {
  private ChangedIds() {}

  /**
   * Returns an id with what makes it another text: a semicolon, which does not begin a parameter, a
   * letter, what a reader of numbers may skip, and a digit of another script. A shortcode has other
   * digits.
   */
  public static List<String> of(String id) {
    return List.of(
        id + ";a",
        id + ";",
        id + "%3Ba",
        id + "a",
        id + "%20",
        id + ".0",
        "0" + id,
        "%2B" + id,
        "%20" + id,
        "-" + id,
        "0x" + id,
        withFullWidthDigit(id));
  }

  /** Returns an id whose first digit is the full-width one, percent-encoded. */
  private static String withFullWidthDigit(String id) {
    return Character.isDigit(id.charAt(0)) ? "%EF%BC%9" + id : id + "%EF%BC%91";
  }
}
