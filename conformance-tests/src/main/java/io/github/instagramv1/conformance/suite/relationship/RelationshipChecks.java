package io.github.instagramv1.conformance.suite.relationship;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Credential;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.ProfileCounts;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of reading relationships. */
@Checks
@Tag("relationships")
class RelationshipChecks {
  private static final int MOST = 100;

  private static Call list(Probe probe, String operation, String user) {
    return probe.call(operation).path("user-id", user);
  }

  private static void verifyRefusals(Probe probe, String operation) {
    probe.refused(list(probe, operation, Unknown.USER), Refusals.NOT_FOUND);
    Refusals.badCounts(probe, () -> list(probe, operation, "self"));
  }

  private static void verifyPrivate(Probe probe, String operation) {
    String id = probe.fixtures().accounts().privateId();
    probe.refused(list(probe, operation, id), Refusals.NOT_ALLOWED);
    probe.ok(list(probe, operation, id).asUser(probe.need(Setting.PRIVATE_TOKEN)));
  }

  @Test
  @DisplayName("RELATIONSHIP-01: every user in the follows list has the outgoing status follows")
  @Operation("getRelationship")
  void agreesWithFollows(Probe probe) {
    JsonNode followed =
        new PageWalk(probe, "listFollows", call -> call.path("user-id", "self"))
            .start(1, 1, Setting.TOKEN)
            .get(0);
    JsonNode relationship =
        probe.ok(list(probe, "getRelationship", followed.path("id").asText())).data();
    probe.verify(
        Items.same("outgoing_status", "follows", relationship.path("outgoing_status").asText()));
  }

  @Test
  @DisplayName("RELATIONSHIP-02: a relationship to an unknown user is not found")
  @Operation(value = "getRelationship", negative = true)
  void unknown(Probe probe) {
    probe.refused(list(probe, "getRelationship", Unknown.USER), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("RELATIONSHIP-03: target_user_is_private is true of private accounts only")
  @Operation("getRelationship")
  void privateFlag(Probe probe) {
    verifyPrivateFlag(probe, probe.fixtures().accounts().otherUser(), false);
    verifyPrivateFlag(probe, probe.fixtures().accounts().privateId(), true);
  }

  private static void verifyPrivateFlag(Probe probe, String user, boolean expected) {
    JsonNode flag =
        probe.ok(list(probe, "getRelationship", user)).data().path("target_user_is_private");
    probe.verify(Items.same("target_user_is_private", expected, flag.asBoolean()));
  }

  @Test
  @DisplayName("FOLLOWS-02: the number of users in the list equals counts.follows")
  @Operation("listFollows")
  void followsCount(Probe probe) {
    new ProfileCounts(probe, "follows", "listFollows", MOST).verify();
  }

  @Test
  @DisplayName("FOLLOWS-03: an unknown user and an invalid count are rejected")
  @Operation(value = "listFollows", negative = true)
  void followsRefused(Probe probe) {
    verifyRefusals(probe, "listFollows");
  }

  @Test
  @DisplayName(
      "FOLLOWS-04: a user who does not follow a private account cannot read whom it follows")
  @Operation(value = "listFollows", negative = true)
  void followsPrivate(Probe probe) {
    verifyPrivate(probe, "listFollows");
  }

  @Test
  @DisplayName("FOLLOWEDBY-02: the number of users in the list equals counts.followed_by")
  @Operation("listFollowedBy")
  void followedByCount(Probe probe) {
    new ProfileCounts(probe, "followed_by", "listFollowedBy", MOST).verify();
  }

  @Test
  @DisplayName("FOLLOWEDBY-03: an unknown user and an invalid count are rejected")
  @Operation(value = "listFollowedBy", negative = true)
  void followedByRefused(Probe probe) {
    verifyRefusals(probe, "listFollowedBy");
  }

  @Test
  @DisplayName(
      "FOLLOWEDBY-04: a user who does not follow a private account cannot read its followers")
  @Operation(value = "listFollowedBy", negative = true)
  void followedByPrivate(Probe probe) {
    verifyPrivate(probe, "listFollowedBy");
  }

  @Test
  @DisplayName(
      "REQUESTEDBY-01: every user with a pending request has the incoming status requested_by")
  @Operation("listRequestedBy")
  void requestedBy(Probe probe) {
    String token =
        probe.has(Setting.PRIVATE_TOKEN)
            ? probe.need(Setting.PRIVATE_TOKEN)
            : probe.need(Setting.TOKEN);
    List<JsonNode> waiting = probe.ok(probe.call("listRequestedBy").asUser(token)).items();
    probe.verify(Orders.noneTwice(Items.ids(waiting)));
    for (JsonNode user : waiting.subList(0, Math.min(3, waiting.size()))) {
      JsonNode with =
          probe.ok(list(probe, "getRelationship", user.path("id").asText()).asUser(token)).data();
      probe.verify(
          Items.same("incoming_status", "requested_by", with.path("incoming_status").asText()));
    }
  }

  @Test
  @DisplayName("REQUESTEDBY-02: without a credential the list is rejected")
  @Operation(value = "listRequestedBy", negative = true)
  void requestedByNobody(Probe probe) {
    probe.refused(
        probe.call("listRequestedBy").as(new Credential.None()), "OAuthParameterException");
  }
}
