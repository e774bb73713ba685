package io.github.instagramv1.conformance.model;

import java.util.Map;

/**
 * Which texts are comments, as {@code createComment} describes it: not empty, at most 300 code
 * points, 4 hashtags and 1 URL, and not all capitals.
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

  /** Judges a text that may have any characters but unpaired surrogates. */
  public static CommentVerdict judge(String text) {
    return CommentVerdict.of(
        Map.of(
            INVALID,
            Ruling.of(text.isEmpty(), saysNothing(text) || hasControls(text)),
            TOO_LONG,
            text.codePointCount(0, text.length()) > CODE_POINTS ? Ruling.YES : Ruling.NO,
            TOO_MANY_TAGS,
            Ruling.of(
                CommentHashtags.fewest(text) > HASHTAGS, CommentHashtags.most(text) > HASHTAGS),
            TOO_MANY_URLS,
            Ruling.of(CommentUrls.fewest(text) > URLS, CommentUrls.most(text) > URLS),
            ALL_CAPS,
            CommentCapitals.alone(text)));
  }

  /** Whether a text that is not empty may be taken for an empty one: it has nothing to see. */
  private static boolean saysNothing(String text) {
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

  /** Whether a text has what the contract does not name and not every database can keep. */
  private static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            each ->
                Character.getType(each) == Character.UNASSIGNED
                    || (Character.getType(each) == Character.CONTROL
                        && "\t\n\r".indexOf(each) < 0));
  }
}
