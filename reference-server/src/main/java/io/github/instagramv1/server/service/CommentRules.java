package io.github.instagramv1.server.service;

import io.github.instagramv1.server.error.ErrorType;
import java.util.regex.Pattern;

/** What a comment may say, by the platform's rules of July 2014. */
final class CommentRules {
  private static final int MAX_CODE_POINTS = 300;
  private static final int MAX_HASHTAGS = 4;
  private static final int MAX_URLS = 1;
  private static final Pattern HASHTAG = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]+");

  /** What begins with a scheme or with www; a bare domain is not told from a missing space. */
  private static final Pattern URL = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S");

  private CommentRules() {}

  /**
   * Passes a text that is allowed.
   *
   * @param text may be null
   * @throws io.github.instagramv1.server.error.ApiException the refusal for the first rule it
   *     breaks
   */
  static void check(String text) {
    if (text == null || text.isBlank()) {
      throw ErrorType.INVALID_PARAMETERS.because("Missing parameter text.");
    }
    if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
      throw ErrorType.COMMENT_TOO_LONG.because("Your comment is too long.");
    }
    if (HASHTAG.matcher(text).results().count() > MAX_HASHTAGS) {
      throw ErrorType.COMMENT_TOO_MANY_TAGS.because("Your comment has more than 4 hashtags.");
    }
    if (URL.matcher(text).results().count() > MAX_URLS) {
      throw ErrorType.COMMENT_TOO_MANY_URLS.because("Your comment has more than 1 URL.");
    }
    if (isAllCapitals(text)) {
      throw ErrorType.COMMENT_ALL_CAPS.because("Your comment must not be all capital letters.");
    }
  }

  /** Whether there are capitals and no small letters; scripts without case have neither. */
  private static boolean isAllCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
