package io.github.instagramv1.conformance.model;

import java.util.Map;

/**
 * The rules for comments of {@code createComment}: not empty, at most 300 code points, 4 hashtags
 * and 1 URL, and not all capitals.
 */
public final class CommentRules {
  public static final String INVALID = "APIInvalidParametersError";
  public static final String TOO_LONG = "APICommentTooLongError";
  public static final String TOO_MANY_TAGS = "APICommentTooManyTagsError";
  public static final String TOO_MANY_URLS = "APICommentTooManyUrlsError";
  public static final String ALL_CAPS = "APICommentAllCapsError";

  private static final int CODE_POINTS = 300;
  private static final int HASHTAGS = 4;
  private static final int URLS = 1;

  private CommentRules() {}

  /** Returns the verdict on a text, which may have any characters except unpaired surrogates. */
  public static CommentVerdict judge(String text) {
    return CommentVerdict.of(
        Map.of(
            INVALID,
            Ruling.of(text.isEmpty(), isBlank(text) || hasControls(text)),
            TOO_LONG,
            text.codePointCount(0, text.length()) > CODE_POINTS ? Ruling.YES : Ruling.NO,
            TOO_MANY_TAGS,
            Ruling.of(
                CommentHashtags.fewest(text) > HASHTAGS, CommentHashtags.most(text) > HASHTAGS),
            TOO_MANY_URLS,
            Ruling.of(CommentUrls.fewest(text) > URLS, CommentUrls.most(text) > URLS),
            ALL_CAPS,
            CommentCapitals.hasOnlyCapitals(text)));
  }

  /**
   * Returns whether a text that is not empty may count as empty, because it has no visible
   * characters.
   */
  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            each ->
                switch (Character.getType(each)) {
                  case Character.SPACE_SEPARATOR,
                      Character.LINE_SEPARATOR,
                      Character.PARAGRAPH_SEPARATOR,
                      Character.CONTROL,
                      Character.FORMAT,
                      Character.UNASSIGNED ->
                      true;
                  default -> false;
                });
  }

  /**
   * Returns whether a text has control characters, which the contract does not mention and some
   * databases cannot store.
   */
  private static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            each ->
                Character.getType(each) == Character.UNASSIGNED
                    || (Character.getType(each) == Character.CONTROL
                        && "\t\n\r".indexOf(each) < 0));
  }
}
