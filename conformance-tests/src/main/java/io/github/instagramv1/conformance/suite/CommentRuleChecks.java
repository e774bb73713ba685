package io.github.instagramv1.conformance.suite;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Comments as they are written, and the rules that a text must keep. */
@Checks
@Tag("comments")
class CommentRuleChecks {
  private static final String OPERATION = "createComment";
  private static final int LONGEST = 300;
  private static final String EMOJI = "\uD83D\uDE00";

  static void refusedText(Probe probe, String text, String errorType) {
    Call call = probe.call(OPERATION).path("media-id", probe.world().commentable());
    probe.refused(call.form("text", text), errorType);
  }

  static void acceptedText(Probe probe, String text) {
    JsonNode comment = new NewComment(probe, probe.world().commentable()).write(text);
    probe.verify(Items.same("text", text, comment.path("text").asText()));
  }

  @Test
  @DisplayName("COMMENT-21: a comment is seen in the list, the number and the excerpt")
  @Operation(OPERATION)
  @Writes
  void commentIsSeen(Probe probe) {
    String media = probe.world().commentable();
    CommentViews views = new CommentViews(probe, media);
    JsonNode comment = new NewComment(probe, media).write(probe.texts().unique());
    probe.verify(
        Items.same("from", probe.world().selfId(), comment.path("from").path("id").asText()));
    List<JsonNode> after = views.verify(1);
    probe.verifySame("last", comment, after.get(after.size() - 1));
  }

  @Test
  @DisplayName("COMMENT-22: a text comes back as it was sent, whatever its characters")
  @Operation(OPERATION)
  @Writes
  void verbatim(Probe probe) {
    acceptedText(
        probe,
        probe.texts().unique()
            + " Mixed CASE a&b=c+d%20 \"q\" <b> \\ \u00E5\u4F60 \uD83D\uDC69\u200D\uD83D\uDE80");
  }

  @Test
  @DisplayName("COMMENT-23: 300 characters are accepted, also where the last are emoji")
  @Operation(OPERATION)
  @Writes
  void longestText(Probe probe) {
    acceptedText(probe, probe.texts().ofLength(LONGEST, "a"));
    acceptedText(probe, probe.texts().ofLength(LONGEST, EMOJI));
  }

  @Test
  @DisplayName("COMMENT-24: 301 characters are too long, also where the last are emoji")
  @Operation(value = OPERATION, negative = true)
  void tooLong(Probe probe) {
    refusedText(probe, probe.texts().ofLength(LONGEST + 1, "a"), "APICommentTooLongError");
    refusedText(probe, probe.texts().ofLength(LONGEST + 1, EMOJI), "APICommentTooLongError");
  }

  @Test
  @DisplayName("COMMENT-25: 4 hashtags are accepted")
  @Operation(OPERATION)
  @Writes
  void mostTags(Probe probe) {
    acceptedText(probe, probe.texts().withTags(4));
  }

  @Test
  @DisplayName("COMMENT-26: 5 hashtags are too many")
  @Operation(value = OPERATION, negative = true)
  void tooManyTags(Probe probe) {
    refusedText(probe, probe.texts().withTags(5), "APICommentTooManyTagsError");
  }

  @Test
  @DisplayName("COMMENT-27: 2 URLs are too many")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void tooManyUrls(Probe probe) {
    String text = probe.texts().unique() + " http://one.example.org/a https://two.example.org/b";
    refusedText(probe, text, "APICommentTooManyUrlsError");
  }

  @Test
  @DisplayName("COMMENT-28: a text all in capitals is refused")
  @Operation(value = OPERATION, negative = true)
  void allCapitals(Probe probe) {
    refusedText(probe, probe.texts().inCapitals(), "APICommentAllCapsError");
  }

  @Test
  @DisplayName("COMMENT-29: a text without letters is not all capitals")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void noLetters(Probe probe) {
    acceptedText(probe, EMOJI + " " + System.nanoTime() + "!");
  }

  @Test
  @DisplayName("COMMENT-30: an empty text, and none, are refused")
  @Operation(value = OPERATION, negative = true)
  void empty(Probe probe) {
    refusedText(probe, "", Refusals.INVALID);
    Call call = probe.call(OPERATION).path("media-id", probe.world().commentable());
    probe.refused(call, Refusals.INVALID);
  }

  @Test
  @DisplayName("COMMENT-31: an unknown media object takes no comment")
  @Operation(value = OPERATION, negative = true)
  void unknownMedia(Probe probe) {
    Call call = probe.call(OPERATION).path("media-id", Unknown.MEDIA);
    probe.refused(call.form("text", probe.texts().unique()), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("COMMENT-32: private media take no comments from strangers")
  @Operation(value = OPERATION, negative = true)
  void privateMedia(Probe probe) {
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    Call call = probe.call(OPERATION).path("media-id", media);
    probe.refused(call.form("text", probe.texts().unique()), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("COMMENT-33: a text in the query counts where the body has none")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void textInQuery(Probe probe) {
    String text = probe.texts().unique();
    new NewComment(probe, probe.world().commentable())
        .write(text, call -> call.query("text", text));
  }
}
