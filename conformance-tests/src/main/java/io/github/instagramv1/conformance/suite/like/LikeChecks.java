package io.github.instagramv1.conformance.suite.like;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Envelopes;
import io.github.instagramv1.conformance.check.Excerpts;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
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

/** Checks of likes in every response that shows them. */
@Checks
@Tag("likes")
class LikeChecks {
  /** Numbers of likes up to more than an excerpt has. */
  private static final List<Integer> AROUND_EXCERPT = List.of(0, 1, 2, 4, 5);

  private static final int LIST_LIMIT = 120;

  /** Likes a media object until the end of the check. */
  static void like(Probe probe, String media) {
    probe.undo("unlike " + media, () -> probe.ok(call(probe, "unlikeMedia", media)));
    probe.ok(call(probe, "likeMedia", media));
  }

  private static Call call(Probe probe, String operation, String media) {
    return probe.call(operation).path("media-id", media);
  }

  private static JsonNode read(Probe probe, String media) {
    return probe.ok(call(probe, "getMedia", media)).data();
  }

  private static List<JsonNode> likers(Probe probe, String media) {
    return probe.ok(call(probe, "listLikes", media)).items();
  }

  @Test
  @DisplayName("LIKE-01: the list of likers matches the count and the excerpt in the media object")
  @Operation("listLikes")
  void listAgrees(Probe probe) {
    for (String media : Counted.media(probe, "likes", AROUND_EXCERPT)) {
      if (disagreement(probe, media).isPresent()) {
        probe.verify(disagreement(probe, media));
      }
    }
  }

  /** Others may like between the two requests, so that a disagreement counts if it lasts. */
  private static Optional<Finding> disagreement(Probe probe, String media) {
    List<JsonNode> likers = likers(probe, media);
    return Finding.first(
        Excerpts.likes(read(probe, media), likers, LIST_LIMIT),
        Orders.noneTwice(Items.ids(likers)));
  }

  @Test
  @DisplayName("LIKE-02: the likers of an unknown media object are not found")
  @Operation(value = "listLikes", negative = true)
  void listUnknown(Probe probe) {
    probe.refused(call(probe, "listLikes", Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("LIKE-03: the list of likers shows the newest like first")
  @Operation("listLikes")
  @Writes
  void newestFirst(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    probe.verify(Items.lacks(likers(probe, media), probe.fixtures().accounts().selfId()));
    like(probe, media);
    List<String> ids = Items.ids(likers(probe, media));
    probe.verify(
        Items.same("first", probe.fixtures().accounts().selfId(), ids.isEmpty() ? "" : ids.get(0)));
  }

  @Test
  @DisplayName(
      "LIKE-04: a like appears in the media object, its count, its likers and the liked list")
  @Operation("likeMedia")
  @Writes
  void likeIsSeen(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    probe.undo("unlike " + media, () -> probe.ok(call(probe, "unlikeMedia", media)));
    probe.verify(Envelopes.nullData(probe.ok(call(probe, "likeMedia", media))));
    views.verify(true, 1);
  }

  @Test
  @DisplayName("LIKE-05: a repeated like succeeds and counts once")
  @Operation("likeMedia")
  @Writes
  void likeTwice(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    like(probe, media);
    probe.ok(call(probe, "likeMedia", media));
    views.verify(true, 1);
  }

  @Test
  @DisplayName("LIKE-06: a like of an unknown media object is rejected")
  @Operation(value = "likeMedia", negative = true)
  void likeUnknown(Probe probe) {
    probe.refused(call(probe, "likeMedia", Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("LIKE-07: an unlike removes the like from every place that showed it")
  @Operation("unlikeMedia")
  @Writes
  void unlikeIsSeen(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    like(probe, media);
    views.verify(true, 1);
    probe.verify(Envelopes.nullData(probe.ok(call(probe, "unlikeMedia", media))));
    views.verify(false, 0);
  }

  @Test
  @DisplayName("LIKE-08: an unlike without a like succeeds and changes nothing")
  @Operation("unlikeMedia")
  @Writes
  void unlikeTwice(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    LikeViews views = new LikeViews(probe, media);
    probe.ok(call(probe, "unlikeMedia", media));
    probe.ok(call(probe, "unlikeMedia", media));
    views.verify(false, 0);
  }

  @Test
  @DisplayName("LIKE-09: an unlike of an unknown media object is rejected")
  @Operation(value = "unlikeMedia", negative = true)
  void unlikeUnknown(Probe probe) {
    probe.refused(call(probe, "unlikeMedia", Unknown.MEDIA), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("LIKE-10: a POST with _method=DELETE is an unlike")
  @Operation("unlikeMedia")
  @Level(EXTENDED)
  @Writes
  void methodOverride(Probe probe) {
    String media = probe.fixtures().media().unliked(1).get(0);
    like(probe, media);
    probe.ok(call(probe, "unlikeMedia", media).method("POST").query("_method", "DELETE"));
    JsonNode now = read(probe, media);
    probe.verify(Items.same("user_has_liked", false, now.path("user_has_liked").asBoolean()));
  }

  @Test
  @DisplayName(
      "LIKE-11: a user who does not follow a private account can neither read the likers of its"
          + " media nor like them")
  @Operation(value = "likeMedia", negative = true)
  void privateMedia(Probe probe) {
    probe.need(Setting.PRIVATE_TOKEN);
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    probe.refused(call(probe, "listLikes", media), Refusals.NOT_ALLOWED);
    probe.refused(call(probe, "likeMedia", media), Refusals.NOT_ALLOWED);
  }

  @Test
  @DisplayName("LIKE-12: a user who does not follow a private account cannot unlike its media")
  @Operation(value = "unlikeMedia", negative = true)
  void unlikePrivate(Probe probe) {
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    probe.refused(call(probe, "unlikeMedia", media), Refusals.NOT_ALLOWED);
  }
}
