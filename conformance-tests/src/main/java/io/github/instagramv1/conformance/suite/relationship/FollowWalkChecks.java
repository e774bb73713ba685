package io.github.instagramv1.conformance.suite.relationship;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.Response;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import io.github.instagramv1.conformance.suite.PageWalk;
import io.github.instagramv1.conformance.suite.Relations;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of lists of followers and followed users while they change. */
@Checks
@Tag("relationships")
class FollowWalkChecks {
  private static final int FEWEST = 3;

  /**
   * Reads a page, adds a follow that is first in the list, and reads on; then reads the page with
   * that follow, removes it, and reads on.
   */
  private static void verifyWalk(Probe probe, String operation, String of, String whom) {
    PageWalk walk = new PageWalk(probe, operation, call -> call.path("user-id", of));
    List<String> before = start(walk);
    Response first = walk.first(1);
    new Relations(probe, probe.need(Setting.TOKEN)).follow(whom);
    List<String> met = Items.ids(walk.rest(first, 1, FEWEST));
    probe.verify(Items.same("walk", before, met.subList(0, Math.min(FEWEST, met.size()))));
    verifyAfterUnfollow(probe, walk, whom, before);
  }

  /** If the list does not go on as before, it is read again, because others may have followed. */
  private static void verifyAfterUnfollow(
      Probe probe, PageWalk walk, String whom, List<String> before) {
    Response newest = walk.pageWithItem(1, Setting.TOKEN);
    new Relations(probe, probe.need(Setting.TOKEN)).sendAction(whom, "unfollow");
    List<String> met = Items.ids(walk.rest(newest, 1, 1 + FEWEST));
    List<String> rest = met.subList(1, met.size());
    List<String> expected = rest.equals(before) ? before : start(walk);
    probe.verify(Items.same("after an unfollow", expected, rest));
  }

  private static List<String> start(PageWalk walk) {
    return Items.ids(walk.start(FEWEST, FEWEST, Setting.TOKEN)).subList(0, FEWEST);
  }

  @Test
  @DisplayName(
      "FOLLOW-06: the pages of the followed users are complete even if one is added or removed"
          + " during the iteration")
  @Operation("listFollows")
  @Writes
  void followsArrive(Probe probe) {
    verifyWalk(probe, "listFollows", "self", probe.fixtures().stranger());
  }

  @Test
  @DisplayName(
      "FOLLOW-07: the pages of the followers are complete even if one is added or removed"
          + " during the iteration")
  @Operation("listFollowedBy")
  @Writes
  void followersArrive(Probe probe) {
    String user = probe.fixtures().stranger();
    verifyWalk(probe, "listFollowedBy", user, user);
  }

  @Test
  @DisplayName("FOLLOWS-05: self and the authenticated user's id return the same lists")
  @Operation("listFollows")
  void selfIsTheCaller(Probe probe) {
    for (String operation : List.of("listFollows", "listFollowedBy")) {
      JsonNode self = probe.ok(list(probe, operation, "self")).data();
      JsonNode byId = probe.ok(list(probe, operation, probe.fixtures().accounts().selfId())).data();
      probe.verifySame("users", self, byId);
    }
  }

  private static Call list(Probe probe, String operation, String user) {
    return probe.call(operation).path("user-id", user);
  }
}
