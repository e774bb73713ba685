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
  private BondViews ofOne;
  private BondViews ofOther;
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

  /**
   * Takes so many turns. A failure is told with the fewest turns that lead to it. Others may act on
   * the two meanwhile: then what there was at first is looked at again, and the turns are repeated.
   */
  void take(int turns) {
    try {
      Optional<Turn> turn = route.next(bond);
      for (int i = 0; i < turns && turn.isPresent(); i++) {
        take(turn.get());
        turn = route.next(bond);
      }
    } catch (CheckFailure failure) {
      List<Turn> all = List.copyOf(taken);
      for (int last = 1; last <= Math.min(LONGEST_REPEAT, all.size()); last++) {
        repeat(all.subList(all.size() - last, all.size()));
      }
      if (!beginsAnew()) {
        throw told(failure, all);
      }
      repeat(all);
    }
  }

  /** From what there is now, these turns fail or not. */
  private void repeat(List<Turn> turns) {
    beginsAnew();
    try {
      turns.forEach(this::take);
    } catch (CheckFailure again) {
      throw told(again, turns);
    }
  }

  /** Looks at everything again, and tells whether anything changed that the turns did not. */
  private boolean beginsAnew() {
    end();
    taken.clear();
    BondViews beforeOne = ofOne;
    BondViews beforeOther = ofOther;
    ofOne = new BondViews(probe, one, other);
    ofOther = new BondViews(probe, other, one);
    return !ofOne.beginsLike(beforeOne) || !ofOther.beginsLike(beforeOther);
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

  private CheckFailure told(CheckFailure failure, List<Turn> turns) {
    Finding found = failure.finding();
    List<Turn> last = turns.subList(Math.max(0, turns.size() - LONGEST_REPEAT), turns.size());
    return new CheckFailure(
        new Finding(
            found.rule(),
            "user %s is the first, %s the second; after %s: %s"
                .formatted(one.id(), other.id(), last, found.message())));
  }
}
