package io.github.instagramv1.conformance.suite.relationship;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.Refusals;
import io.github.instagramv1.conformance.suite.Relations;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of follows in every response that shows them. */
@Checks
@Tag("relationships")
class FollowChecks {
  private static final String OPERATION = "modifyRelationship";

  private static Relations self(Probe probe) {
    return new Relations(probe, probe.need(Setting.TOKEN));
  }

  private static Relations other(Probe probe) {
    return new Relations(probe, probe.need(Setting.OTHER_TOKEN));
  }

  private static JsonNode counts(Probe probe, String user) {
    return probe.ok(probe.call("getUser").path("user-id", user)).data().path("counts");
  }

  private static List<JsonNode> list(Probe probe, String operation, String user) {
    return probe.ok(probe.call(operation).path("user-id", user)).items();
  }

  @Test
  @DisplayName("FOLLOW-01: a follow appears in the relationship, both lists and both counts")
  @Operation(OPERATION)
  @Writes
  void followIsSeen(Probe probe) {
    String user = probe.fixtures().stranger();
    String self = probe.fixtures().accounts().selfId();
    int follows = counts(probe, "self").path("follows").asInt();
    int followers = counts(probe, user).path("followed_by").asInt();
    probe.verify(Items.lacks(list(probe, "listFollows", "self"), user));
    probe.verify(Items.lacks(list(probe, "listFollowedBy", user), self));
    JsonNode answer = self(probe).follow(user);
    self(probe).verify(answer, user, "follows", answer.path("incoming_status").asText());
    probe.verify(Items.contains(list(probe, "listFollows", "self"), user));
    probe.verify(Items.contains(list(probe, "listFollowedBy", user), self));
    probe.verify(Items.same("follows", follows + 1, counts(probe, "self").path("follows").asInt()));
    probe.verify(
        Items.same("followed_by", followers + 1, counts(probe, user).path("followed_by").asInt()));
  }

  @Test
  @DisplayName("FOLLOW-02: an unfollow removes the follow from every place that showed it")
  @Operation(OPERATION)
  @Writes
  void unfollowIsSeen(Probe probe) {
    String user = probe.fixtures().stranger();
    int follows = counts(probe, "self").path("follows").asInt();
    self(probe).follow(user);
    JsonNode answer = self(probe).sendAction(user, "unfollow");
    self(probe).verify(answer, user, "none", answer.path("incoming_status").asText());
    probe.verify(Items.lacks(list(probe, "listFollows", "self"), user));
    probe.verify(
        Items.lacks(list(probe, "listFollowedBy", user), probe.fixtures().accounts().selfId()));
    probe.verify(Items.same("follows", follows, counts(probe, "self").path("follows").asInt()));
  }

  @Test
  @DisplayName("FOLLOW-03: repeated follows and unfollows succeed, and count once")
  @Operation(OPERATION)
  @Writes
  void repeating(Probe probe) {
    String user = probe.fixtures().stranger();
    int follows = counts(probe, "self").path("follows").asInt();
    self(probe).follow(user);
    self(probe).sendAction(user, "follow");
    probe.verify(Items.same("follows", follows + 1, counts(probe, "self").path("follows").asInt()));
    self(probe).sendAction(user, "unfollow");
    self(probe).sendAction(user, "unfollow");
    probe.verify(Items.same("follows", follows, counts(probe, "self").path("follows").asInt()));
  }

  @Test
  @DisplayName("FOLLOW-04: both lists show the newest follow first")
  @Operation("listFollows")
  @Writes
  void newestFirst(Probe probe) {
    String user = probe.fixtures().stranger();
    self(probe).follow(user);
    String first = Items.ids(list(probe, "listFollows", "self")).stream().findFirst().orElse("");
    probe.verify(Items.same("first", user, first));
    String follower =
        Items.ids(list(probe, "listFollowedBy", user)).stream().findFirst().orElse("");
    probe.verify(Items.same("first", probe.fixtures().accounts().selfId(), follower));
  }

  @Test
  @DisplayName("FOLLOW-05: a followed user sees the incoming status followed_by")
  @Operation("getRelationship")
  @Writes
  void mirrored(Probe probe) {
    Relations other = other(probe);
    String otherId = probe.fixtures().accounts().otherId();
    if (!self(probe).relationshipTo(otherId).path("outgoing_status").asText().equals("none")) {
      throw Needs.data("a second user that the first does not follow", Setting.OTHER_TOKEN);
    }
    self(probe).follow(otherId);
    JsonNode seen = other.relationshipTo(probe.fixtures().accounts().selfId());
    probe.verify(
        Items.same("incoming_status", "followed_by", seen.path("incoming_status").asText()));
  }

  @Test
  @DisplayName("FOLLOW-11: a missing or unknown action is rejected and changes nothing")
  @Operation(value = OPERATION, negative = true)
  void badAction(Probe probe) {
    String user = probe.fixtures().accounts().otherUser();
    probe.refused(probe.call(OPERATION).path("user-id", user), Refusals.INVALID);
    probe.refused(self(probe).action(user, "admire"), Refusals.INVALID);
    probe.refused(self(probe).action(Unknown.USER, "Follow"), Refusals.INVALID);
  }

  @Test
  @DisplayName("FOLLOW-12: a user cannot follow their own account")
  @Operation(value = OPERATION, negative = true)
  void oneself(Probe probe) {
    probe.refused(
        self(probe).action(probe.fixtures().accounts().selfId(), "follow"), Refusals.INVALID);
  }

  @Test
  @DisplayName("FOLLOW-13: approve and ignore without a follow request are rejected")
  @Operation(value = OPERATION, negative = true)
  void nothingToApprove(Probe probe) {
    String user = probe.fixtures().stranger();
    probe.refused(self(probe).action(user, "approve"), Refusals.INVALID);
    probe.refused(self(probe).action(user, "ignore"), Refusals.INVALID);
  }

  @Test
  @DisplayName("FOLLOW-14: a follow of an unknown user is rejected")
  @Operation(value = OPERATION, negative = true)
  void unknown(Probe probe) {
    probe.refused(self(probe).action(Unknown.USER, "follow"), Refusals.NOT_FOUND);
  }

  @Test
  @DisplayName("FOLLOW-15: every action on the authenticated user's own account is rejected")
  @Operation(value = OPERATION, negative = true)
  void everyActionOnOneself(Probe probe) {
    for (String action : List.of("unfollow", "block", "unblock", "approve", "ignore")) {
      probe.refused(
          self(probe).action(probe.fixtures().accounts().selfId(), action), Refusals.INVALID);
      probe.refused(self(probe).action("self", action), Refusals.INVALID);
    }
  }
}
