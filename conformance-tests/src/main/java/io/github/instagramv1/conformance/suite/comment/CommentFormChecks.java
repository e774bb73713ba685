package io.github.instagramv1.conformance.suite.comment;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.FormKind;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the encodings of forms, using comments. */
@Checks
@Tag("comments")
class CommentFormChecks {
  /** Characters with a meaning in forms, in multipart bodies, or in JSON. */
  private static final String MEANINGFUL =
      " 1+1=2 %2B %25 100% a&b=c;d \"q\" 'r' \\ --x \u00e9 \u2713 \ud83d\ude00";

  @Test
  @DisplayName("COMMENT-08: a POST with _method=DELETE in its form deletes a comment")
  @Operation("deleteComment")
  @Level(EXTENDED)
  @Writes
  void methodOverride(Probe probe) {
    String media = probe.fixtures().media().commentable();
    JsonNode comment = new NewComment(probe, media).write(probe.texts().unique());
    String id = comment.path("id").asText();
    probe.ok(delete(probe, media, id).method("POST").form("_method", "DELETE"));
    probe.verify(Items.lacks(CommentChecks.list(probe, media), id));
  }

  @Test
  @DisplayName(
      "COMMENT-09: a comment under the id of another media object is not found, and is not deleted")
  @Operation(value = "deleteComment", negative = true)
  @Level(EXTENDED)
  @Writes
  void underOtherMedia(Probe probe) {
    String media = probe.fixtures().media().commentable();
    String other =
        Items.ids(probe.fixtures().media().all()).stream()
            .filter(id -> !id.equals(media))
            .findFirst()
            .orElseThrow(() -> Needs.data("two media objects", Setting.USER_ID));
    String id = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
    probe.refused(delete(probe, other, id), Refusals.NOT_FOUND);
    List<JsonNode> comments = CommentChecks.list(probe, media);
    probe.verify(Items.contains(comments, id));
  }

  @Test
  @DisplayName("COMMENT-33: a comment keeps its characters in every kind of form")
  @Operation("createComment")
  @Level(EXTENDED)
  @Writes
  void everyForm(Probe probe) {
    String media = probe.fixtures().media().commentable();
    for (FormKind kind : FormKind.values()) {
      String text = probe.texts().unique() + MEANINGFUL;
      new NewComment(probe, media).write(text, call -> call.form("text", text).formAs(kind));
    }
  }

  @Test
  @DisplayName("COMMENT-34: the same text again makes another comment")
  @Operation("createComment")
  @Writes
  void sameTextAgain(Probe probe) {
    String media = probe.fixtures().media().commentable();
    String text = probe.texts().unique();
    String token = probe.need(Setting.TOKEN);
    Call create = probe.call("createComment").path("media-id", media).form("text", text);
    probe.undo("delete comments", () -> NewComment.remove(probe, media, text, token));
    probe.ok(create);
    probe.ok(create);
    List<JsonNode> written =
        CommentChecks.list(probe, media).stream()
            .filter(comment -> comment.path("text").asText().equals(text))
            .toList();
    probe.verify(Items.same("comments", 2, written.size()));
    probe.verify(Orders.noneTwice(Items.ids(written)));
  }

  private static Call delete(Probe probe, String media, String comment) {
    return probe.call("deleteComment").path("media-id", media).path("comment-id", comment);
  }
}
