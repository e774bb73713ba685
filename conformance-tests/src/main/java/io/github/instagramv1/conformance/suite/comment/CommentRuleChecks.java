package io.github.instagramv1.conformance.suite.comment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import io.github.instagramv1.conformance.suite.media.MediaChecks;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of writing comments, and of the rules for their texts. */
@Checks
@Tag("comments")
class CommentRuleChecks {
  private static final String OPERATION = "createComment";

  static void refusedText(Probe probe, String text, String errorType) {
    Call call = probe.call(OPERATION).path("media-id", probe.fixtures().media().commentable());
    probe.refused(call.form("text", text), errorType);
  }

  @Test
  @DisplayName("COMMENT-21: a new comment appears in the list, the count and the excerpt")
  @Operation(OPERATION)
  @Writes
  void commentIsSeen(Probe probe) {
    String media = probe.fixtures().media().commentable();
    CommentViews views = new CommentViews(probe, media);
    JsonNode comment = new NewComment(probe, media).write(probe.texts().unique());
    probe.verify(
        Items.same(
            "from",
            probe.fixtures().accounts().selfId(),
            comment.path("from").path("id").asText()));
    List<JsonNode> after = views.verify(1);
    probe.verifySame("last", comment, after.get(after.size() - 1));
  }

  @Test
  @DisplayName("COMMENT-30: an empty or missing text is rejected")
  @Operation(value = OPERATION, negative = true)
  void empty(Probe probe) {
    refusedText(probe, "", Refusals.INVALID);
    Call call = probe.call(OPERATION).path("media-id", probe.fixtures().media().commentable());
    probe.refused(call, Refusals.INVALID);
  }

  @Test
  @DisplayName("COMMENT-31: a comment on an unknown media object is rejected")
  @Operation(value = OPERATION, negative = true)
  void unknownMedia(Probe probe) {
    Call call = probe.call(OPERATION).path("media-id", Unknown.MEDIA);
    probe.refused(call.form("text", probe.texts().unique()), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName(
      "COMMENT-32: a user who does not follow a private account cannot comment on its media")
  @Operation(value = OPERATION, negative = true)
  void privateMedia(Probe probe) {
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    Call call = probe.call(OPERATION).path("media-id", media);
    probe.refused(call.form("text", probe.texts().unique()), Refusals.NOT_ALLOWED);
  }
}
