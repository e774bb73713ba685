package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.model.Action;
import io.github.instagramv1.conformance.model.Relationship;
import io.github.instagramv1.conformance.model.RelationshipRoute;
import io.github.instagramv1.conformance.model.RelationshipRoute.Turn;
import io.github.instagramv1.conformance.run.CheckFailure;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets two users take turns; after each turn both read everything that it may have changed. */
final class RelationshipWalk {
  private static final int LONGEST_REPEAT = 5;
  private static final int OTHERS_EVERY = 7;

  private final Probe probe;
  private final Party one;
  private final Party other;
  private final RelationshipRoute route;
  private RelationshipViews ofOne;
  private RelationshipViews ofOther;
  private final List<Turn> taken = new ArrayList<>();
  private Relationship relationship = Relationship.NONE;

  /** Starts with two users without a relationship. */
  RelationshipWalk(Probe probe, Party one, Party other, RelationshipRoute route) {
    this.probe = probe;
    this.one = one;
    this.other = other;
    this.route = route;
    this.ofOne = new RelationshipViews(probe, one, other);
    this.ofOther = new RelationshipViews(probe, other, one);
  }

  /**
   * Takes a number of turns. A failure shows the shortest sequence of turns that leads to it. If
   * other clients changed the users meanwhile, the initial state is read again, and the turns are
   * repeated.
   */
  void take(int turns) {
    try {
      Optional<Turn> turn = route.next(relationship);
      for (int i = 0; i < turns && turn.isPresent(); i++) {
        take(turn.get());
        turn = route.next(relationship);
      }
    } catch (CheckFailure failure) {
      List<Turn> all = List.copyOf(taken);
      for (int last = 1; last <= Math.min(LONGEST_REPEAT, all.size()); last++) {
        repeat(all.subList(all.size() - last, all.size()));
      }
      if (!restart()) {
        throw withTurns(failure, all);
      }
      repeat(all);
    }
  }

  /** Repeats turns from the current state. */
  private void repeat(List<Turn> turns) {
    restart();
    try {
      turns.forEach(this::take);
    } catch (CheckFailure again) {
      throw withTurns(again, turns);
    }
  }

  /** Reads everything again, and returns whether anything changed that the turns did not change. */
  private boolean restart() {
    end();
    taken.clear();
    RelationshipViews beforeOne = ofOne;
    RelationshipViews beforeOther = ofOther;
    ofOne = new RelationshipViews(probe, one, other);
    ofOther = new RelationshipViews(probe, other, one);
    return !ofOne.hasSameStart(beforeOne) || !ofOther.hasSameStart(beforeOther);
  }

  private void take(Turn turn) {
    Party actor = turn.byOne() ? one : other;
    Party target = turn.byOne() ? other : one;
    Relationship.Step step = route.after(relationship, turn);
    boolean changes = !step.relationship().equals(relationship);
    Call call = actor.act(target, turn.action().key());
    taken.add(turn);
    relationship = step.relationship();
    if (step.refusal().isEmpty()) {
      JsonNode answer = probe.ok(call).data();
      (turn.byOne() ? ofOne : ofOther)
          .verify(turn.byOne() ? relationship : relationship.reversed(), answer);
    } else {
      probe.refused(call, step.refusal());
    }
    ofOne.verifyRelationship(relationship);
    ofOther.verifyRelationship(relationship.reversed());
    if (changes || taken.size() % OTHERS_EVERY == 0) {
      ofOne.verifyLists(relationship);
      ofOther.verifyLists(relationship.reversed());
    }
    if (taken.size() % OTHERS_EVERY == 0) {
      ofOne.verifyBystander();
    }
  }

  /** Ends the relationship of the two. */
  void end() {
    for (Action action : List.of(Action.UNBLOCK, Action.UNFOLLOW)) {
      one.act(other, action.key()).send();
      other.act(one, action.key()).send();
    }
    relationship = Relationship.NONE;
  }

  private CheckFailure withTurns(CheckFailure failure, List<Turn> turns) {
    Finding found = failure.finding();
    List<Turn> last = turns.subList(Math.max(0, turns.size() - LONGEST_REPEAT), turns.size());
    return new CheckFailure(
        new Finding(
            found.rule(),
            "user %s is the first, %s the second; after %s: %s"
                .formatted(one.id(), other.id(), last, found.message())));
  }
}
