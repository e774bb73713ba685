package io.github.instagramv1.server.service;

import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.text.Capitals;
import io.github.instagramv1.server.text.Hashtags;
import io.github.instagramv1.server.text.Urls;
import java.util.regex.Pattern;

/** The rules for texts of comments, of July 2014. */
public final class CommentRules {
  private static final int MAX_CODE_POINTS = 300;
  private static final int MAX_HASHTAGS = 4;
  private static final int MAX_URLS = 1;

  /** A character that is not blank; {@link String#isBlank} does not include the no-break space. */
  private static final Pattern NOT_BLANK = Pattern.compile("\\P{IsWhite_Space}");

  private CommentRules() {}

  /**
   * Verifies that a text is allowed.
   *
   * @param text may be null
   * @throws io.github.instagramv1.server.error.ApiException the refusal for the first rule it
   *     breaks
   */
  public static void check(String text) {
    if (text == null || !NOT_BLANK.matcher(text).find()) {
      throw ErrorType.INVALID_PARAMETERS.because("Missing parameter text.");
    }
    if (text.codePointCount(0, text.length()) > MAX_CODE_POINTS) {
      throw ErrorType.COMMENT_TOO_LONG.because("Your comment is too long.");
    }
    if (Hashtags.in(text).size() > MAX_HASHTAGS) {
      throw ErrorType.COMMENT_TOO_MANY_TAGS.because("Your comment has more than 4 hashtags.");
    }
    if (Urls.count(text) > MAX_URLS) {
      throw ErrorType.COMMENT_TOO_MANY_URLS.because("Your comment has more than 1 URL.");
    }
    if (Capitals.only(text)) {
      throw ErrorType.COMMENT_ALL_CAPS.because("Your comment must not be all capital letters.");
    }
  }
}
