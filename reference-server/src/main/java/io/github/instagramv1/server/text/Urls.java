package io.github.instagramv1.server.text;

import java.util.regex.Pattern;

/**
 * URLs in a text: each run of characters without a blank that begins with {@code http://}, {@code
 * https://} or {@code www.}, in any case, and has further characters. The whole run is one URL. A
 * run may start after any character except an ASCII letter or digit, because many scripts have no
 * blanks. A bare domain is not a URL, because it cannot be distinguished from a missing space.
 */
public final class Urls {
  private static final Pattern URL =
      Pattern.compile("(?i)(?<![a-z0-9])(?:https?://|www\\.)\\P{IsWhite_Space}+");

  private Urls() {}

  /** Returns how many URLs a text has. */
  public static long count(String text) {
    return URL.matcher(text).results().count();
  }

  /** Returns a text with a blank in the place of each URL. */
  static String removedFrom(String text) {
    return URL.matcher(text).replaceAll(" ");
  }
}
