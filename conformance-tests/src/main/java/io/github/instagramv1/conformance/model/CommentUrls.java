package io.github.instagramv1.conformance.model;

import java.util.regex.Pattern;

/**
 * URLs in a comment: a run of characters without blanks that begins with {@code http://}, {@code
 * https://} or {@code www.} in any case and has further characters; a URL inside another one does
 * not count. The contract defines neither which uncommon characters are blanks, nor whether a URL
 * can start after another character, such as a bracket.
 */
final class CommentUrls {
  private static final String START = "(?:https?://|www\\.)";
  private static final String BEHIND_BLANK = "(?<![^ \\t\\r\\n])";

  /** A character that is not a space in any definition. */
  private static final String NO_BLANK = "[^\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]";

  /** A character that is not a space in some definitions. */
  private static final String PERHAPS_NO_BLANK = "[^ \\t\\r\\n]";

  /** Starts where all readings agree, and is as long as in any reading. */
  private static final Pattern SURE_AND_LONG =
      pattern(BEHIND_BLANK + START + NO_BLANK + PERHAPS_NO_BLANK + "*");

  /** Starts where all readings agree, and is as short as in any reading. */
  private static final Pattern SURE_AND_SHORT = pattern(BEHIND_BLANK + START + NO_BLANK + "+");

  private static final Pattern PERHAPS_AND_LONG = pattern(START + PERHAPS_NO_BLANK + "+");
  private static final Pattern PERHAPS_AND_SHORT =
      pattern(START + PERHAPS_NO_BLANK + NO_BLANK + "*");

  private CommentUrls() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  static long fewest(String text) {
    return SURE_AND_LONG.matcher(text).results().count();
  }

  static long most(String text) {
    return PERHAPS_AND_SHORT.matcher(text).results().count();
  }

  /** Returns the text with a blank in place of everything that may be a URL. */
  static String withoutAny(String text) {
    return PERHAPS_AND_LONG.matcher(text).replaceAll(" ");
  }

  /** Returns the text with a blank in place of everything that is a URL in every reading. */
  static String withoutCertainUrls(String text) {
    return SURE_AND_SHORT.matcher(text).replaceAll(" ");
  }
}
