package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What counts as a hashtag, a URL or a capital letter of a comment, at the limits. */
@Checks
@Tag("comments")
class CommentCountChecks {
  private static final String OPERATION = "createComment";
  private static final String TOO_MANY_TAGS = "APICommentTooManyTagsError";
  private static final String TOO_MANY_URLS = "APICommentTooManyUrlsError";
  private static final String ALL_CAPS = "APICommentAllCapsError";

  /** B and O in boxes, and M in a circle. */
  private static final String SYMBOLS = "\uD83C\uDD71\uFE0F\uD83C\uDD7E\uFE0F \u24C2\uFE0F";

  @Test
  @DisplayName("COMMENT-39: beside 4 hashtags, a # in a URL or behind a letter is accepted")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void noHashtags(Probe probe) {
    String four = probe.texts().withTags(4);
    CommentRuleChecks.acceptedText(probe, four + " https://example.org/doc#part2 C#major");
  }

  @Test
  @DisplayName("COMMENT-40: 5 hashtags of letters with combining marks are too many")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void hashtagsOfAnyScript(Probe probe) {
    CommentRuleChecks.refusedText(
        probe,
        probe.texts().unique()
            + " #\u0915\u094D\u0937\u093F #\u0E19\u0E49\u0E33 #\u0639\u064E\u0631 #e\u0301t #\u65E5",
        TOO_MANY_TAGS);
  }

  @Test
  @DisplayName("COMMENT-41: a URL inside another one does not count")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void urlInsideAnother(Probe probe) {
    CommentRuleChecks.acceptedText(
        probe,
        probe.texts().unique() + " https://web.example.org/save?url=https://blog.example.org/a");
  }

  @Test
  @DisplayName("COMMENT-42: URLs count in capitals too, and from www. on")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void urlsInCapitals(Probe probe) {
    String text = probe.texts().unique();
    CommentRuleChecks.refusedText(
        probe, text + " HTTP://one.example.org/a https://two.example.org/b", TOO_MANY_URLS);
    CommentRuleChecks.refusedText(
        probe, text + " www.one.example.org https://two.example.org/b", TOO_MANY_URLS);
  }

  @Test
  @DisplayName("COMMENT-43: symbols that look like capitals are no letters")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void symbolsAlone(Probe probe) {
    CommentRuleChecks.acceptedText(probe, SYMBOLS + " " + System.nanoTime());
  }

  @Test
  @DisplayName("COMMENT-44: capitals beside symbols and digits are still all capitals")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void capitalsBesideSymbols(Probe probe) {
    CommentRuleChecks.refusedText(probe, probe.texts().inCapitals() + " " + SYMBOLS, ALL_CAPS);
  }
}
