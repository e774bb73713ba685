package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.fixtures.Needs;
import io.github.instagramv1.conformance.model.RelationshipRoute;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.Operation;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Checks of all actions of both users in all states of a relationship, seen from both sides. */
@Checks
@Tag("relationships")
class RelationshipStateChecks {
  private static final int FEWEST = 12;
  private static final int MOST = 100;

  @Test
  @DisplayName(
      "STATE-01: every action in every state has its documented effect, seen from both sides")
  @Operation("modifyRelationship")
  @Writes
  void publicPair(Probe probe) {
    walk(probe, Setting.OTHER_TOKEN, Party.second(probe), List.of(Party.first(probe)));
  }

  @Test
  @DisplayName("STATE-02: with a private account too, every action has its documented effect")
  @Operation("modifyRelationship")
  @Writes
  void privatePair(Probe probe) {
    List<Party> others = new ArrayList<>(List.of(Party.first(probe)));
    if (probe.has(Setting.OTHER_TOKEN)) {
      others.add(Party.second(probe));
    }
    walk(probe, Setting.PRIVATE_TOKEN, Party.privateOne(probe), others);
  }

  /**
   * Runs the route with the first of several users without a relationship to the other, if there is
   * one.
   */
  private static void walk(Probe probe, Setting setting, Party other, List<Party> candidates) {
    Party one =
        candidates.stream()
            .filter(each -> hasStatus(each, other, "none") && hasStatus(other, each, "none"))
            .findFirst()
            .orElse(candidates.get(0));
    unfollowUntilEnd(probe, setting, one, other);
    unfollowUntilEnd(probe, setting, other, one);
    Random random = new Random(probe.random("state " + setting).nextLong());
    RelationshipRoute route = new RelationshipRoute(one.isPrivate(), other.isPrivate(), random);
    RelationshipWalk walk = new RelationshipWalk(probe, one, other, route);
    probe.undo("end the relationship between " + one.id() + " and " + other.id(), walk::end);
    walk.take(Math.min(MOST, FEWEST + probe.examples() * 3 / 2));
  }

  /** Removes a follow until the end of the check. */
  private static void unfollowUntilEnd(
      Probe probe, Setting setting, Party follower, Party followed) {
    if (hasStatus(follower, followed, "follows")) {
      probe.undo(
          "follow " + followed.id(),
          () -> {
            probe.ok(follower.act(followed, "follow"));
            if (hasStatus(follower, followed, "requested")) {
              probe.ok(followed.act(follower, "approve"));
            }
          });
      probe.ok(follower.act(followed, "unfollow"));
    } else if (!hasStatus(follower, followed, "none")) {
      throw Needs.data(
          "two users without a block or a pending follow request between them", setting);
    }
  }

  private static boolean hasStatus(Party one, Party other, String status) {
    JsonNode relationship = one.relationshipTo(other).send().data();
    boolean blocks = relationship.path("incoming_status").asText().equals("blocked_by_you");
    return relationship.path("outgoing_status").asText().equals(blocks ? "" : status);
  }
}
