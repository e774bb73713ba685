package io.github.instagramv1.conformance.second;

import java.util.regex.Pattern;

/** The rules for the text of a comment. */
final class RemarkRules {
  private static final String PLAIN = "[\\p{L}\\p{Nd}_]";

  /** A chain of hashtags. A combining mark belongs to the letter or symbol before it. */
  private static final Pattern HASHTAGS =
      Pattern.compile("(?<!%1$s\\p{M}{0,20})(?:#%1$s%2$s*)+".formatted(PLAIN, Tags.CHARACTER));

  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\S)(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

  private static final int SMALL = Character.LOWERCASE_LETTER;

  private RemarkRules() {}

  private static boolean isCapital(int letter) {
    return Character.getType(letter) == Character.UPPERCASE_LETTER
        && Character.toLowerCase(letter) != letter
        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.CHEROKEE;
  }

  /**
   * Returns the unchanged text.
   *
   * @throws Refusal if the text breaks a rule
   */
  static String check(String text) {
    if (text.isEmpty()) {
      throw Refusal.invalid("text is missing");
    }
    if (text.codePoints().count() > 300) {
      throw violationOf("TooLong");
    }
    if (hashtags(ADDRESS.matcher(text).replaceAll(" ")) > 4) {
      throw violationOf("TooManyTags");
    }
    if (ADDRESS.matcher(text).results().count() > 1) {
      throw violationOf("TooManyUrls");
    }
    if (text.codePoints().anyMatch(RemarkRules::isCapital)
        && text.codePoints().noneMatch(letter -> Character.getType(letter) == SMALL)) {
      throw violationOf("AllCaps");
    }
    return text;
  }

  private static long hashtags(String words) {
    return HASHTAGS
        .matcher(words)
        .results()
        .mapToLong(chain -> chain.group().chars().filter(each -> each == '#').count())
        .sum();
  }

  private static Refusal violationOf(String rule) {
    return new Refusal(400, "APIComment" + rule + "Error", rule);
  }
}
