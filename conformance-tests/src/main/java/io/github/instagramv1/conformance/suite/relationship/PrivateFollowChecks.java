package io.github.instagramv1.conformance.suite.relationship;

import static io.github.instagramv1.conformance.run.Level.Kind.EXTENDED;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Level;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.comment.NewComment;
import io.github.instagramv1.conformance.suite.media.MediaChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of follow requests to a private account, from sending to approval. */
@Checks
@Tag("relationships")
class PrivateFollowChecks {

  private record Pair(Relations self, Relations owner, String selfId, String ownerId) {}

  private static Pair pair(Probe probe) {
    Relations self = new Relations(probe, probe.need(Setting.TOKEN));
    Relations owner = new Relations(probe, probe.need(Setting.PRIVATE_TOKEN));
    String ownerId = probe.fixtures().accounts().privateId();
    JsonNode before = self.relationshipTo(ownerId);
    if (!before.path("target_user_is_private").asBoolean()
        || !before.path("outgoing_status").asText().equals("none")) {
      throw Needs.data(
          "a private account that the first user does not follow", Setting.PRIVATE_TOKEN);
    }
    return new Pair(self, owner, probe.fixtures().accounts().selfId(), ownerId);
  }

  private static List<JsonNode> pendingRequests(Probe probe) {
    Call call = probe.call("listRequestedBy").asUser(probe.need(Setting.PRIVATE_TOKEN));
    return probe.ok(call).items();
  }

  private static void verifyOutgoing(Probe probe, Pair pair, String status) {
    String outgoing = pair.self().relationshipTo(pair.ownerId()).path("outgoing_status").asText();
    probe.verify(Items.same("outgoing_status", status, outgoing));
  }

  @Test
  @DisplayName(
      "REQUEST-01: a follow of a private account creates a follow request, first in requested-by")
  @Operation("listRequestedBy")
  @Writes
  void followRequestIsListed(Probe probe) {
    Pair pair = pair(probe);
    JsonNode answer = pair.self().follow(pair.ownerId());
    probe.verify(
        Items.same("outgoing_status", "requested", answer.path("outgoing_status").asText()));
    List<String> ids = Items.ids(pendingRequests(probe));
    probe.verify(Items.same("first", pair.selfId(), ids.isEmpty() ? "" : ids.get(0)));
    JsonNode seen = pair.owner().relationshipTo(pair.selfId());
    probe.verify(
        Items.same("incoming_status", "requested_by", seen.path("incoming_status").asText()));
  }

  @Test
  @DisplayName(
      "REQUEST-02: an approved follow request becomes a follow that lasts, and makes the private media"
          + " visible")
  @Operation("modifyRelationship")
  @Writes
  void approve(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    Call media = probe.call("getUserRecentMedia").path("user-id", pair.ownerId());
    probe.refused(media, Refusals.NOT_ALLOWED);
    JsonNode answer = pair.owner().sendAction(pair.selfId(), "approve");
    probe.verify(
        Items.same("incoming_status", "followed_by", answer.path("incoming_status").asText()));
    verifyOutgoing(probe, pair, "follows");
    probe.verify(Items.lacks(pendingRequests(probe), pair.selfId()));
    probe.ok(probe.call("getUserRecentMedia").path("user-id", pair.ownerId()));
    for (String action : List.of("approve", "ignore", "deny")) {
      probe.refused(pair.owner().action(pair.selfId(), action), Refusals.INVALID);
    }
    pair.self().follow(pair.ownerId());
    verifyOutgoing(probe, pair, "follows");
  }

  @Test
  @DisplayName("REQUEST-03: an ignored follow request disappears")
  @Operation("modifyRelationship")
  @Writes
  void ignore(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    probe.verify(Items.contains(pendingRequests(probe), pair.selfId()));
    JsonNode answer = pair.owner().sendAction(pair.selfId(), "ignore");
    probe.verify(Items.same("incoming_status", "none", answer.path("incoming_status").asText()));
    verifyOutgoing(probe, pair, "none");
    probe.verify(Items.lacks(pendingRequests(probe), pair.selfId()));
  }

  @Test
  @DisplayName("REQUEST-04: a withdrawn follow request is no longer pending")
  @Operation("modifyRelationship")
  @Writes
  void takeBack(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    pair.self().sendAction(pair.ownerId(), "unfollow");
    verifyOutgoing(probe, pair, "none");
    probe.verify(Items.lacks(pendingRequests(probe), pair.selfId()));
  }

  @Test
  @DisplayName(
      "REQUEST-05: the requesting user sees the status requested until the request is withdrawn")
  @Operation("getRelationship")
  @Writes
  void waitingIsShown(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    verifyOutgoing(probe, pair, "requested");
    pair.self().sendAction(pair.ownerId(), "follow");
    verifyOutgoing(probe, pair, "requested");
    pair.self().sendAction(pair.ownerId(), "unfollow");
    verifyOutgoing(probe, pair, "none");
  }

  private static JsonNode counts(Probe probe, String user, String token) {
    Call call = probe.call("getUser").path("user-id", user).asUser(token);
    return probe.ok(call).data().path("counts");
  }

  @Test
  @DisplayName(
      "REQUEST-06: a follow request counts when it is approved, and then makes everything private"
          + " visible; the follower comments, and the owner likes")
  @Operation("modifyRelationship")
  @Writes
  void approvalOpens(Probe probe) {
    Pair pair = pair(probe);
    String owner = probe.need(Setting.PRIVATE_TOKEN);
    String media = MediaChecks.privateMedia(probe).path("id").asText();
    int followers = counts(probe, pair.ownerId(), owner).path("followed_by").asInt();
    pair.self().follow(pair.ownerId());
    probe.verify(
        Items.same(
            "followed_by",
            followers,
            counts(probe, pair.ownerId(), owner).path("followed_by").asInt()));
    pair.owner().sendAction(pair.selfId(), "approve");
    probe.verify(
        Items.same(
            "followed_by",
            followers + 1,
            counts(probe, pair.ownerId(), probe.need(Setting.TOKEN)).path("followed_by").asInt()));
    for (String operation : List.of("getMedia", "listComments", "listLikes")) {
      probe.ok(probe.call(operation).path("media-id", media));
    }
    for (String operation : List.of("listFollows", "listFollowedBy")) {
      probe.ok(probe.call(operation).path("user-id", pair.ownerId()));
    }
    verifyComment(probe, media);
    verifyOwnersLike(probe, owner);
  }

  /** A follower comments on private media, and deletes the comment. */
  private static void verifyComment(Probe probe, String media) {
    String comment = new NewComment(probe, media).write(probe.texts().unique()).path("id").asText();
    probe.ok(probe.call("deleteComment").path("media-id", media).path("comment-id", comment));
  }

  /** The owner likes a media object, if there is one that the owner does not like. */
  private static void verifyOwnersLike(Probe probe, String owner) {
    Call own = probe.call("getUserRecentMedia").path("user-id", "self").asUser(owner);
    probe.ok(own).items().stream()
        .filter(item -> item.path("user_has_liked").isBoolean())
        .filter(item -> !item.path("user_has_liked").asBoolean())
        .findFirst()
        .map(item -> item.path("id").asText())
        .ifPresent(
            media -> {
              Call unlike = probe.call("unlikeMedia").path("media-id", media).asUser(owner);
              probe.undo("unlike " + media, () -> probe.ok(unlike));
              probe.ok(probe.call("likeMedia").path("media-id", media).asUser(owner));
            });
  }

  /**
   * The owner alone verifies the result, because a token that may follow need not have the scope to
   * read.
   */
  @Test
  @DisplayName("REQUEST-07: a block ends a pending follow request")
  @Operation("modifyRelationship")
  @Level(EXTENDED)
  @Writes
  void blockEndsFollowRequest(Probe probe) {
    Relations owner = new Relations(probe, probe.need(Setting.PRIVATE_TOKEN));
    Asker asker =
        Stream.of(Setting.TOKEN, Setting.OTHER_TOKEN, Setting.RELATIONSHIPS_TOKEN)
            .filter(probe::has)
            .map(setting -> asker(probe, setting))
            .filter(each -> areUnrelated(owner.relationshipTo(each.id())))
            .findFirst()
            .orElseThrow(
                () ->
                    Needs.data(
                        "a user without a relationship to the private user", Setting.OTHER_TOKEN));
    asker.relations().follow(probe.fixtures().accounts().privateId());
    probe.verify(Items.contains(pendingRequests(probe), asker.id()));
    probe.undo("unblock " + asker.id(), () -> owner.sendAction(asker.id(), "unblock"));
    owner.verify(owner.sendAction(asker.id(), "block"), asker.id(), "none", "blocked_by_you");
    probe.verify(Items.lacks(pendingRequests(probe), asker.id()));
    owner.verify(owner.sendAction(asker.id(), "unblock"), asker.id(), "none", "none");
  }

  private record Asker(Relations relations, String id) {}

  private static Asker asker(Probe probe, Setting setting) {
    String token = probe.need(setting);
    Call profile = probe.call("getUser").path("user-id", "self").asUser(token);
    return new Asker(new Relations(probe, token), probe.ok(profile).data().path("id").asText());
  }

  private static boolean areUnrelated(JsonNode relationship) {
    return relationship.path("outgoing_status").asText().equals("none")
        && relationship.path("incoming_status").asText().equals("none");
  }

  @Test
  @DisplayName("REQUEST-08: deny has the effect of ignore")
  @Operation("modifyRelationship")
  @Level(EXTENDED)
  @Writes
  void deny(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    JsonNode answer = pair.owner().sendAction(pair.selfId(), "deny");
    probe.verify(Items.same("incoming_status", "none", answer.path("incoming_status").asText()));
    verifyOutgoing(probe, pair, "none");
    probe.verify(Items.lacks(pendingRequests(probe), pair.selfId()));
  }
}
