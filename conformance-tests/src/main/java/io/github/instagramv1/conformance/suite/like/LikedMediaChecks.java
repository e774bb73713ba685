package io.github.instagramv1.conformance.suite.like;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.media.MediaChecks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of the list of liked media. */
@Checks
@Tag("users")
class LikedMediaChecks {
  private static final String OPERATION = "getSelfLikedMedia";
  private static final int OWN = 3;

  /** Older likes, of which those of other users' media are left out. */
  private static final int BEYOND = 3;

  @Test
  @DisplayName("LIKED-01: every media object in the list has user_has_liked true")
  @Operation(OPERATION)
  void allLiked(Probe probe) {
    List<JsonNode> items = probe.ok(probe.call(OPERATION)).items();
    probe.verify(
        Items.all(items, "media.user_has_liked", item -> item.path("user_has_liked").asBoolean()));
    probe.verify(Orders.noneTwice(Items.ids(items)));
  }

  @Test
  @DisplayName("LIKED-03: the list shows the newest like first")
  @Operation(OPERATION)
  @Writes
  void newestLikeFirst(Probe probe) {
    List<String> media = new ArrayList<>(probe.fixtures().media().unliked(2));
    PageWalk walk = new PageWalk(probe, OPERATION, UnaryOperator.identity());
    List<JsonNode> before = walk.rest(walk.first(2), 2, 2);
    media.forEach(id -> probe.verify(Items.lacks(before, id)));
    media.forEach(id -> LikeChecks.like(probe, id));
    Collections.reverse(media);
    List<String> newest = Items.ids(walk.rest(walk.first(2), 2, 2));
    probe.verify(Items.same("newest", media, newest.subList(0, Math.min(2, newest.size()))));
  }

  @Test
  @DisplayName(
      "LIKED-04: the pages contain every like once even if a like is added during the iteration, or"
          + " the one at which a page ends is removed")
  @Operation(OPERATION)
  @Writes
  void walkWhileLikesArrive(Probe probe) {
    List<String> media = probe.fixtures().media().unliked(3);
    LikeChecks.like(probe, media.get(0));
    LikeChecks.like(probe, media.get(1));
    PageWalk walk = new PageWalk(probe, OPERATION, UnaryOperator.identity());
    Response first = walk.first(1);
    LikeChecks.like(probe, media.get(2));
    List<String> met = Items.ids(walk.rest(first, 1, 4));
    probe.verify(Orders.noneTwice(met));
    probe.verify(
        Items.same(
            "start", List.of(media.get(1), media.get(0)), met.subList(0, Math.min(2, met.size()))));
    verifyAfterUnlike(probe, walk, List.of(media.get(2), media.get(1), media.get(0)));
  }

  /** Reads the newest like, removes it, and reads on. */
  private static void verifyAfterUnlike(Probe probe, PageWalk walk, List<String> newest) {
    Response page = walk.pageWithItem(1, Setting.TOKEN);
    probe.ok(probe.call("unlikeMedia").path("media-id", newest.get(0)));
    List<String> met = Items.ids(walk.rest(page, 1, newest.size()));
    probe.verify(Items.same("after an unlike", newest, met));
  }

  @Test
  @DisplayName("LIKED-05: an invalid count is rejected")
  @Operation(value = OPERATION, negative = true)
  void badCount(Probe probe) {
    Refusals.badCounts(probe, () -> probe.call(OPERATION));
  }

  @Test
  @DisplayName("LIKED-06: a max_like_id that is not a number is rejected")
  @Operation(value = OPERATION, negative = true)
  @Level(EXTENDED)
  void malformedBound(Probe probe) {
    for (String bound : List.of("x", "1".repeat(20))) {
      probe.refused(probe.call(OPERATION).query("max_like_id", bound), Refusals.INVALID);
    }
  }

  /**
   * The like of an invisible media object remains, so the check removes it when the object is
   * visible again.
   */
  @Test
  @DisplayName("LIKED-07: the list omits media that the authenticated user may no longer see")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void noLongerVisible(Probe probe) {
    Relations self = new Relations(probe, probe.need(Setting.TOKEN));
    Relations owner = new Relations(probe, probe.need(Setting.PRIVATE_TOKEN));
    String ownerId = probe.fixtures().accounts().privateId();
    if (!self.relationshipTo(ownerId).path("outgoing_status").asText().equals("none")) {
      throw Needs.data(
          "a private account that the first user does not follow", Setting.PRIVATE_TOKEN);
    }
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    probe.undo("unfollow " + ownerId, () -> self.sendAction(ownerId, "unfollow"));
    followAndApprove(probe, self, owner, ownerId);
    Call unlike = probe.call("unlikeMedia").path("media-id", media);
    probe.undo(
        "unlike " + media,
        () -> {
          followAndApprove(probe, self, owner, ownerId);
          probe.ok(unlike);
        });
    probe.ok(probe.call("likeMedia").path("media-id", media));
    probe.verify(Items.contains(probe.ok(probe.call(OPERATION)).items(), media));
    self.sendAction(ownerId, "unfollow");
    probe.verify(Items.lacks(probe.ok(probe.call(OPERATION)).items(), media));
  }

  private static void followAndApprove(
      Probe probe, Relations self, Relations owner, String ownerId) {
    if (self.sendAction(ownerId, "follow").path("outgoing_status").asText().equals("requested")) {
      owner.sendAction(probe.fixtures().accounts().selfId(), "approve");
    }
  }

  @Test
  @DisplayName("LIKED-08: without public_content the list omits other users' media")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void ownMediaAlone(Probe probe) {
    String token = probe.need(Setting.LIKES_TOKEN);
    String owner = likeMediaOfOthers(probe, token);
    List<JsonNode> liked = probe.ok(probe.call(OPERATION).asUser(token)).items();
    probe.verify(allAreOf(owner, liked));
  }

  /** Likes a media object of another user, and returns the id of the token's user. */
  private static String likeMediaOfOthers(Probe probe, String token) {
    Call profile = probe.call("getUser").path("user-id", "self").asUser(token);
    String user = probe.ok(profile).data().path("id").asText();
    for (String media : probe.fixtures().media().unlikedByAll(1)) {
      List<JsonNode> before = probe.ok(probe.call("listLikes").path("media-id", media)).items();
      if (!Items.ids(before).contains(user)) {
        like(probe, token, media);
      }
    }
    return user;
  }

  private static void like(Probe probe, String token, String media) {
    Call unlike = probe.call("unlikeMedia").path("media-id", media).asUser(token);
    probe.undo("unlike " + media, () -> probe.ok(unlike));
    probe.ok(probe.call("likeMedia").path("media-id", media).asUser(token));
  }

  private static Optional<Finding> allAreOf(String owner, List<JsonNode> media) {
    return Items.all(
        media, "scope.liked", item -> item.path("user").path("id").asText().equals(owner));
  }

  @Test
  @DisplayName(
      "LIKED-09: without public_content the pages contain each like of own media once and no other media")
  @Operation(OPERATION)
  @Level(EXTENDED)
  @Writes
  void pagesOfOwnMedia(Probe probe) {
    String token = probe.need(Setting.LIKES_TOKEN);
    Call recent = probe.call("getUserRecentMedia").path("user-id", "self").asUser(token);
    List<String> own =
        probe.ok(recent).items().stream()
            .filter(item -> !item.path("user_has_liked").asBoolean())
            .map(item -> item.path("id").asText())
            .limit(OWN)
            .collect(Collectors.toCollection(ArrayList::new));
    if (own.size() < OWN) {
      throw Needs.data("own media that are not liked", Setting.LIKES_TOKEN);
    }
    // In the order of the ids, the newest like would be the newest media object too.
    Collections.rotate(own, 1);
    String owner = likeMediaOfOthers(probe, token);
    own.forEach(media -> like(probe, token, media));
    Collections.reverse(own);
    PageWalk walk = new PageWalk(probe, OPERATION, call -> call.asUser(token));
    List<JsonNode> pages = walk.rest(walk.first(1), 1, OWN + BEYOND);
    probe.verify(allAreOf(owner, pages));
    List<String> met = Items.ids(pages);
    probe.verify(Orders.noneTwice(met));
    probe.verify(Items.same("newest", own, met.subList(0, Math.min(OWN, met.size()))));
  }
}
