package io.github.instagramv1.conformance.suite.oracle.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.model.Action;
import io.github.instagramv1.conformance.model.Bond;
import io.github.instagramv1.conformance.model.BondRoute;
import io.github.instagramv1.conformance.model.BondRoute.Turn;
import io.github.instagramv1.conformance.run.CheckFailure;
import io.github.instagramv1.conformance.run.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two users who take turns; after each turn both read everything that it may have changed. */
final class BondWalk {
  private static final int LONGEST_REPEAT = 5;
  private static final int OTHERS_EVERY = 7;

  private final Probe probe;
  private final Party one;
  private final Party other;
  private final BondRoute route;
  private final BondViews ofOne;
  private final BondViews ofOther;
  private final List<Turn> taken = new ArrayList<>();
  private Bond bond = Bond.NONE;

  /** Between the two there is nothing yet. */
  BondWalk(Probe probe, Party one, Party other, BondRoute route) {
    this.probe = probe;
    this.one = one;
    this.other = other;
    this.route = route;
    this.ofOne = new BondViews(probe, one, other);
    this.ofOther = new BondViews(probe, other, one);
  }

  /** Takes so many turns. A failure is told with the fewest turns that lead to it. */
  void take(int turns) {
    try {
      for (int i = 0; i < turns; i++) {
        Optional<Turn> turn = route.next(bond);
        if (turn.isEmpty()) {
          return;
        }
        take(turn.get());
      }
    } catch (CheckFailure failure) {
      throw shortest(failure);
    }
  }

  private void take(Turn turn) {
    Party actor = turn.byOne() ? one : other;
    Party target = turn.byOne() ? other : one;
    Bond.Step step = route.after(bond, turn);
    boolean changes = !step.bond().equals(bond);
    Call call = actor.act(target, turn.action().key());
    taken.add(turn);
    bond = step.bond();
    if (step.refusal().isEmpty()) {
      JsonNode answer = probe.ok(call).data();
      (turn.byOne() ? ofOne : ofOther).verify(turn.byOne() ? bond : bond.reversed(), answer);
    } else {
      probe.refused(call, step.refusal());
    }
    ofOne.verifyBond(bond);
    ofOther.verifyBond(bond.reversed());
    if (changes || taken.size() % OTHERS_EVERY == 0) {
      ofOne.verifyLists(bond);
      ofOther.verifyLists(bond.reversed());
    }
    if (taken.size() % OTHERS_EVERY == 0) {
      ofOne.verifyBystander();
    }
  }

  /** Ends whatever there is between the two. */
  void end() {
    for (Action action : List.of(Action.UNBLOCK, Action.UNFOLLOW)) {
      one.act(other, action.key()).send();
      other.act(one, action.key()).send();
    }
    bond = Bond.NONE;
  }

  private CheckFailure shortest(CheckFailure failure) {
    List<Turn> all = List.copyOf(taken);
    for (int turns = 1; turns <= Math.min(LONGEST_REPEAT, all.size()); turns++) {
      List<Turn> last = all.subList(all.size() - turns, all.size());
      end();
      try {
        last.forEach(this::take);
      } catch (CheckFailure again) {
        return told(again, last);
      }
    }
    return told(failure, all.subList(Math.max(0, all.size() - LONGEST_REPEAT), all.size()));
  }

  private CheckFailure told(CheckFailure failure, List<Turn> turns) {
    Finding found = failure.finding();
    return new CheckFailure(
        new Finding(
            found.rule(),
            "user %s is the first, %s the second; after %s: %s"
                .formatted(one.id(), other.id(), turns, found.message())));
  }
}
