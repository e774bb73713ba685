package io.github.instagramv1.conformance.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.model.Relationship.Standing;
import io.github.instagramv1.conformance.model.RelationshipRoute.Turn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipTest {

  /**
   * A row describes a state by the outgoing status, the incoming status, and whether this user
   * blocks the other.
   */
  @ParameterizedTest
  @CsvSource({
    "NONE, NONE, false, FOLLOW, false, FOLLOWS, NONE, false, ''",
    "NONE, NONE, false, FOLLOW, true, REQUESTED, NONE, false, ''",
    "REQUESTED, NONE, false, FOLLOW, true, REQUESTED, NONE, false, ''",
    "FOLLOWS, NONE, false, FOLLOW, true, FOLLOWS, NONE, false, ''",
    "REQUESTED, FOLLOWS, false, UNFOLLOW, true, NONE, FOLLOWS, false, ''",
    "FOLLOWS, REQUESTED, false, BLOCK, false, NONE, NONE, true, ''",
    "NONE, NONE, true, UNBLOCK, false, NONE, NONE, false, ''",
    "NONE, REQUESTED, false, APPROVE, false, NONE, FOLLOWS, false, ''",
    "NONE, REQUESTED, false, IGNORE, false, NONE, NONE, false, ''",
    "NONE, REQUESTED, false, DENY, false, NONE, NONE, false, ''",
    "NONE, FOLLOWS, false, APPROVE, false, NONE, FOLLOWS, false, APIInvalidParametersError",
    "NONE, NONE, false, DENY, false, NONE, NONE, false, APIInvalidParametersError",
  })
  void appliesAnActionToAState(
      Standing out,
      Standing in,
      boolean blocks,
      Action action,
      boolean otherIsPrivate,
      Standing thenOut,
      Standing thenIn,
      boolean thenBlocks,
      String refusal) {
    assertThat(new Relationship(out, in, blocks, false).after(action, otherIsPrivate))
        .isEqualTo(
            new Relationship.Step(new Relationship(thenOut, thenIn, thenBlocks, false), refusal));
  }

  @Test
  void hidesTheBlockingUserFromTheBlockedUser() {
    Relationship blocked = Relationship.NONE.after(Action.BLOCK, false).relationship().reversed();
    for (Action action : Action.values()) {
      assertThat(blocked.after(action, false))
          .isEqualTo(new Relationship.Step(blocked, "APINotFoundError"));
    }
  }

  @Test
  void showsOnlyTheBlockToTheBlockingUser() {
    Relationship blocker = Relationship.NONE.after(Action.BLOCK, false).relationship();
    assertThat(blocker.incomingStatus()).isEqualTo("blocked_by_you");
    assertThat(blocker.outgoingStatus()).isEqualTo("none");
  }

  @Test
  void routeTriesEveryActionInEveryState() {
    RelationshipRoute route = new RelationshipRoute(false, true, new Random(1));
    Set<Object> tried = new HashSet<>();
    Set<Relationship> states = new HashSet<>();
    Relationship relationship = Relationship.NONE;
    Optional<Turn> turn = route.next(relationship);
    while (turn.isPresent()) {
      tried.add(Set.of(relationship, turn.get()));
      states.add(relationship);
      relationship = route.after(relationship, turn.get()).relationship();
      turn = route.next(relationship);
    }
    assertThat(states).hasSize(8);
    // Two users try seven actions each. The contract leaves open what a follow by a user who blocks
    // the other does, which excludes one action in two states.
    assertThat(tried).hasSize(8 * 14 - 2);
  }
}
