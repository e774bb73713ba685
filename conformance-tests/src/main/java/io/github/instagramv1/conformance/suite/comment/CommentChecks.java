package io.github.instagramv1.conformance.suite.comment;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Captions;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Counted;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import io.github.instagramv1.conformance.suite.media.MediaChecks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of reading and deleting comments. */
@Checks
@Tag("comments")
class CommentChecks {
  /** Numbers of comments up to more than an excerpt has. */
  private static final List<Integer> AROUND_EXCERPT = List.of(0, 1, 8, 9);

  private static final int LIST_LIMIT = 150;

  static List<JsonNode> list(Probe probe, String media) {
    return probe.ok(probe.call("listComments").path("media-id", media)).items();
  }

  private static JsonNode read(Probe probe, String media) {
    return probe.ok(probe.call("getMedia").path("media-id", media)).data();
  }

  private static Call delete(Probe probe, String media, String comment) {
    return probe.call("deleteComment").path("media-id", media).path("comment-id", comment);
  }

  @Test
  @DisplayName("COMMENT-01: comments are listed oldest first, and match the count and the excerpt")
  @Operation("listComments")
  void listAgrees(Probe probe) {
    for (String media : Counted.media(probe, "comments", AROUND_EXCERPT)) {
      if (disagreement(probe, media).isPresent()) {
        probe.verify(disagreement(probe, media));
      }
    }
  }

  /** Others may comment between the two requests, so that a disagreement counts if it lasts. */
  private static Optional<Finding> disagreement(Probe probe, String media) {
    List<JsonNode> comments = list(probe, media);
    JsonNode found = read(probe, media);
    return Finding.first(
        Orders.oldestFirst(comments),
        Orders.noneTwice(Items.ids(comments)),
        Excerpts.comments(found, comments, LIST_LIMIT),
        Captions.notAmong(comments, found.path("caption")));
  }

  @Test
  @DisplayName("COMMENT-02: the comments of an unknown media object are not found")
  @Operation(value = "listComments", negative = true)
  void listUnknown(Probe probe) {
    probe.refused(probe.call("listComments").path("media-id", Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName(
      "COMMENT-03: a user who does not follow a private account cannot read comments on its media")
  @Operation(value = "listComments", negative = true)
  void listPrivate(Probe probe) {
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    probe.refused(probe.call("listComments").path("media-id", media), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("COMMENT-04: a deleted comment disappears from the list, the count and the excerpt")
  @Operation("deleteComment")
  @Writes
  void deleteIsSeen(Probe probe) {
    String media = probe.fixtures().media().commentable();
    CommentViews views = new CommentViews(probe, media);
    String comment = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
    probe.verify(Items.contains(views.verify(1), comment));
    probe.verify(Envelopes.nullData(probe.ok(delete(probe, media, comment))));
    probe.verify(Items.lacks(views.verify(0), comment));
  }

  @Test
  @DisplayName("COMMENT-05: a deleted or unknown comment is not found")
  @Operation(value = "deleteComment", negative = true)
  @Writes
  void deleteTwice(Probe probe) {
    String media = probe.fixtures().media().commentable();
    probe.refused(delete(probe, media, Unknown.COMMENT), Refusals.NOT_FOUND);
    String comment = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
    probe.ok(delete(probe, media, comment));
    probe.refused(delete(probe, media, comment), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("COMMENT-06: a user cannot delete another user's comment on another user's media")
  @Operation(value = "deleteComment", negative = true)
  void deleteAnothers(Probe probe) {
    String self = probe.fixtures().accounts().selfId();
    for (JsonNode media : probe.fixtures().media().all()) {
      for (JsonNode comment : commentsIn(probe, media)) {
        if (!comment.path("from").path("id").asText().equals(self)
            && !media.path("user").path("id").asText().equals(self)) {
          String id = comment.path("id").asText();
          probe.refused(delete(probe, media.path("id").asText(), id), Refusals.NOT_ALLOWED);
          probe.verify(Items.contains(list(probe, media.path("id").asText()), id));
          return;
        }
      }
    }
    throw Needs.data("a comment of another user on another user's media", Setting.USER_ID);
  }

  /** Returns the comments in a media object; all comments if it contains their number alone. */
  private static Iterable<JsonNode> commentsIn(Probe probe, JsonNode media) {
    JsonNode excerpt = media.path("comments");
    boolean some = excerpt.has("data") || excerpt.path("count").asInt() == 0;
    return some ? excerpt.path("data") : list(probe, media.path("id").asText());
  }

  @Test
  @DisplayName("COMMENT-07: the owner of a media object may delete any comment on it")
  @Operation("deleteComment")
  @Writes
  void ownerDeletes(Probe probe) {
    String other = probe.need(Setting.OTHER_TOKEN);
    probe.fixtures().accounts().requirePublicSelf();
    String media = probe.fixtures().media().own();
    String comment =
        new NewComment(probe, media)
            .asUser(other)
            .write(probe.texts().unique())
            .path("id")
            .asText();
    probe.ok(delete(probe, media, comment));
    probe.verify(Items.lacks(list(probe, media), comment));
  }
}
