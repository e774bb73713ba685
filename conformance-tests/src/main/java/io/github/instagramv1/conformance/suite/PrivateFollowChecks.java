package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.world.Needs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wishes to follow a private user, who answers them. */
@Checks
@Tag("relationships")
class PrivateFollowChecks {

  private record Pair(Relations self, Relations owner, String selfId, String ownerId) {}

  private static Pair pair(Probe probe) {
    Relations self = new Relations(probe, probe.need(Setting.TOKEN));
    Relations owner = new Relations(probe, probe.need(Setting.PRIVATE_TOKEN));
    String ownerId = probe.world().privateId();
    JsonNode before = self.to(ownerId);
    if (!before.path("target_user_is_private").asBoolean()
        || !before.path("outgoing_status").asText().equals("none")) {
      throw Needs.data("a private user whom the first user does not follow", Setting.PRIVATE_TOKEN);
    }
    return new Pair(self, owner, probe.world().selfId(), ownerId);
  }

  private static List<JsonNode> waiting(Probe probe) {
    Call call = probe.call("listRequestedBy").asUser(probe.need(Setting.PRIVATE_TOKEN));
    return probe.ok(call).items();
  }

  private static void verifyOutgoing(Probe probe, Pair pair, String status) {
    String outgoing = pair.self().to(pair.ownerId()).path("outgoing_status").asText();
    probe.verify(Items.same("outgoing_status", status, outgoing));
  }

  @Test
  @DisplayName("REQUEST-01: to follow a private user is to ask, seen at the head of requested-by")
  @Operation("listRequestedBy")
  @Writes
  void wishIsListed(Probe probe) {
    Pair pair = pair(probe);
    JsonNode answer = pair.self().follow(pair.ownerId());
    probe.verify(
        Items.same("outgoing_status", "requested", answer.path("outgoing_status").asText()));
    List<String> ids = Items.ids(waiting(probe));
    probe.verify(Items.same("first", pair.selfId(), ids.isEmpty() ? "" : ids.get(0)));
    JsonNode seen = pair.owner().to(pair.selfId());
    probe.verify(
        Items.same("incoming_status", "requested_by", seen.path("incoming_status").asText()));
  }

  @Test
  @DisplayName("REQUEST-02: an approved wish is a follow, and opens the private media")
  @Operation("modifyRelationship")
  @Writes
  void approve(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    Call media = probe.call("getUserRecentMedia").path("user-id", pair.ownerId());
    probe.refused(media, Refusals.NOT_ALLOWED);
    JsonNode answer = pair.owner().act(pair.selfId(), "approve");
    probe.verify(
        Items.same("incoming_status", "followed_by", answer.path("incoming_status").asText()));
    verifyOutgoing(probe, pair, "follows");
    probe.verify(Items.lacks(waiting(probe), pair.selfId()));
    probe.ok(probe.call("getUserRecentMedia").path("user-id", pair.ownerId()));
  }

  @Test
  @DisplayName("REQUEST-03: an ignored wish is gone")
  @Operation("modifyRelationship")
  @Writes
  void ignore(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    probe.verify(Items.contains(waiting(probe), pair.selfId()));
    JsonNode answer = pair.owner().act(pair.selfId(), "ignore");
    probe.verify(Items.same("incoming_status", "none", answer.path("incoming_status").asText()));
    verifyOutgoing(probe, pair, "none");
    probe.verify(Items.lacks(waiting(probe), pair.selfId()));
  }

  @Test
  @DisplayName("REQUEST-04: a wish that is taken back no longer waits")
  @Operation("modifyRelationship")
  @Writes
  void takeBack(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    pair.self().act(pair.ownerId(), "unfollow");
    verifyOutgoing(probe, pair, "none");
    probe.verify(Items.lacks(waiting(probe), pair.selfId()));
  }

  @Test
  @DisplayName("REQUEST-05: who waits is told so, until the wish is taken back")
  @Operation("getRelationship")
  @Writes
  void waitingIsShown(Probe probe) {
    Pair pair = pair(probe);
    pair.self().follow(pair.ownerId());
    verifyOutgoing(probe, pair, "requested");
    pair.self().act(pair.ownerId(), "follow");
    verifyOutgoing(probe, pair, "requested");
    pair.self().act(pair.ownerId(), "unfollow");
    verifyOutgoing(probe, pair, "none");
  }
}
