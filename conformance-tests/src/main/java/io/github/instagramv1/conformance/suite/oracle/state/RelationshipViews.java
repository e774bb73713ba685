package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Ids;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.model.Relationship;
import io.github.instagramv1.conformance.model.Relationship.Standing;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Refusals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All responses that show the relationship of one user with another, as the one user reads them:
 * relationship, counts, lists, follow requests and media. The relationship of the two is the newest
 * entry of each list; all other entries must not change.
 */
final class RelationshipViews {
  private static final List<String> LISTS =
      List.of("listFollows", "listFollowedBy", "listRequestedBy");
  private static final int WHOLE = 100;
  private static final int FEW = 5;

  private final Probe probe;
  private final Party one;
  private final Party other;
  private final Map<String, List<String>> rest = new HashMap<>();
  private final int follows;
  private final int followedBy;
  private final JsonNode profile;
  private final Optional<String> media;

  /** Reads the initial state, in which the two have no relationship. */
  RelationshipViews(Probe probe, Party one, Party other) {
    this.probe = probe;
    this.one = one;
    this.other = other;
    JsonNode counts = one.counts();
    this.follows = counts.path("follows").asInt();
    this.followedBy = counts.path("followed_by").asInt();
    LISTS.forEach(list -> rest.put(list, one.list(list)));
    this.profile = bystander();
    Call newest = other.call("getUserRecentMedia").path("user-id", "self").query("count", 1);
    this.media = Items.ids(probe.ok(newest).items()).stream().findFirst();
  }

  /** Returns whether another initial state is equal. */
  boolean hasSameStart(RelationshipViews before) {
    return follows == before.follows
        && followedBy == before.followedBy
        && rest.equals(before.rest)
        && profile.equals(before.profile);
  }

  /** Returns a user without a part in the relationship. */
  private JsonNode bystander() {
    String id =
        probe.fixtures().users().stream()
            .filter(each -> !each.equals(one.id()) && !each.equals(other.id()))
            .findFirst()
            .orElse(one.id());
    return id.equals(one.id())
        ? probe.call("getUser").path("user-id", id).send().data().path("username")
        : probe.call("getUser").path("user-id", id).send().data();
  }

  /** Verifies the relationship as both users read it. */
  void verifyRelationship(Relationship relationship) {
    if (relationship.blocked()) {
      probe.refused(one.relationshipTo(other), Refusals.NOT_FOUND);
      probe.refused(one.call("getUser").path("user-id", other.id()), Refusals.NOT_FOUND);
    } else {
      verify(relationship, probe.ok(one.relationshipTo(other)).data());
    }
    JsonNode counts = one.counts();
    verifySame("follows", follows + number(relationship.out()), counts.path("follows").asInt());
    verifySame(
        "followed_by", followedBy + number(relationship.in()), counts.path("followed_by").asInt());
  }

  /** Verifies a relationship in a response. */
  void verify(Relationship relationship, JsonNode answer) {
    verifySame("outgoing_status", relationship.outgoingStatus(), text(answer, "outgoing_status"));
    verifySame("incoming_status", relationship.incomingStatus(), text(answer, "incoming_status"));
    verifySame(
        "target_user_is_private",
        other.isPrivate(),
        answer.path("target_user_is_private").asBoolean());
  }

  /** Verifies the lists, and what one user sees of the other. */
  void verifyLists(Relationship relationship) {
    verifyList("listFollows", relationship.out() == Standing.FOLLOWS);
    verifyList("listFollowedBy", relationship.in() == Standing.FOLLOWS);
    verifyList("listRequestedBy", relationship.in() == Standing.REQUESTED);
    boolean allowed = !other.isPrivate() || relationship.out() == Standing.FOLLOWS;
    for (String operation : List.of("getUserRecentMedia", "listFollows", "listFollowedBy")) {
      if (relationship.blocked()) {
        probe.refused(one.call(operation).path("user-id", other.id()), Refusals.NOT_FOUND);
      } else if (!allowed) {
        probe.refused(one.call(operation).path("user-id", other.id()), Refusals.NOT_ALLOWED);
      } else if (LISTS.contains(operation)) {
        verifySameForBoth(operation);
      } else {
        probe.ok(one.call(operation).path("user-id", other.id()).query("count", 1));
      }
    }
    media.ifPresent(id -> verifyMedia(relationship, allowed, id));
  }

  /**
   * Verifies that both users read a list of the other in the same order, apart from users who block
   * the one.
   */
  private void verifySameForBoth(String operation) {
    List<String> own = other.list(operation);
    Call call = one.call(operation).path("user-id", other.id()).query("count", FEW);
    List<String> seen = Items.ids(probe.ok(call).items());
    verifySame(
        operation,
        own.stream().filter(seen::contains).toList(),
        seen.stream().filter(own::contains).toList());
  }

  /** Verifies the newest media object of the other, by its id and in the feed of the one. */
  private void verifyMedia(Relationship relationship, boolean allowed, String id) {
    Call byId = one.call("getMedia").path("media-id", id);
    if (relationship.blocked()) {
      probe.refused(byId, Refusals.NOT_FOUND);
    } else if (!allowed) {
      probe.refused(byId, Refusals.NOT_ALLOWED);
    } else {
      probe.ok(byId);
    }
    Call feed =
        one.call("getSelfFeed").query("max_id", Ids.above(id)).query("min_id", Ids.below(id));
    List<String> expected = relationship.out() == Standing.FOLLOWS ? List.of(id) : List.of();
    verifySame("feed", expected, Items.ids(probe.ok(feed).items()));
  }

  /** Verifies that nothing of another user has changed. */
  void verifyBystander() {
    probe.verifySame("an unrelated user", profile, bystander());
  }

  private void verifyList(String list, boolean withOther) {
    List<String> expected = new ArrayList<>(rest.get(list));
    if (withOther) {
      expected.add(0, other.id());
    }
    List<String> found = one.list(list);
    int whole = list.equals("listRequestedBy") ? Integer.MAX_VALUE : WHOLE;
    boolean cut = expected.size() >= WHOLE;
    int most = cut ? Math.min(whole, Math.min(expected.size(), found.size())) : expected.size();
    verifySame(list, expected.subList(0, most), cut ? found.subList(0, most) : found);
  }

  private static int number(Standing standing) {
    return standing == Standing.FOLLOWS ? 1 : 0;
  }

  private static String text(JsonNode relationship, String name) {
    return relationship.path(name).asText();
  }

  private void verifySame(String what, Object expected, Object found) {
    probe.verify(Items.same(what + " of user " + one.id(), expected, found));
  }
}
