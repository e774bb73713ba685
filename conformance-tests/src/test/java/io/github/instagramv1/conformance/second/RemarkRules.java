package io.github.instagramv1.conformance.second;

import java.util.regex.Pattern;

/** What a comment may be. */
final class RemarkRules {
  private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]");
  private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://|\\bwww\\.");

  private RemarkRules() {}

  /** The text as it is, or the end of the request. */
  static String check(String text) {
    if (text.isEmpty()) {
      throw Refusal.invalid("text is missing");
    }
    if (text.codePoints().count() > 300) {
      throw broken("TooLong");
    }
    if (HASHTAG.matcher(text).results().count() > 4) {
      throw broken("TooManyTags");
    }
    if (ADDRESS.matcher(text).results().count() > 1) {
      throw broken("TooManyUrls");
    }
    if (text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)) {
      throw broken("AllCaps");
    }
    return text;
  }

  private static Refusal broken(String rule) {
    return new Refusal(400, "APIComment" + rule + "Error", rule);
  }
}
