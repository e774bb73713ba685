package io.github.instagramv1.contract.review.assembly;

import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.MatchedOperation;
import io.github.instagramv1.contract.review.comparison.SharedChange;
import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All drafts of one change. The worst of them describes the change. */
final class FindingGroup {
  private final Set<MatchedOperation> operations = new LinkedHashSet<>();
  private final Set<Audience> affects = EnumSet.noneOf(Audience.class);
  private final Set<Draft> drafts = new LinkedHashSet<>();
  private final List<Draft> places = new ArrayList<>();
  private Draft worst;
  private Set<MatchedOperation> operationsOfWorst = operations;

  FindingGroup(Draft draft) {
    this.worst = draft;
    places.add(draft);
  }

  void add(Draft draft, Collection<MatchedOperation> touched) {
    operations.addAll(touched);
    drafts.add(draft);
    affects.addAll(draft.rule().affects());
    if (isWorse(draft.rule(), worst.rule())) {
      worst = draft;
      places.set(0, draft);
    }
  }

  /** Adds the same change at another place. */
  void join(FindingGroup other) {
    if (operationsOfWorst == operations) {
      operationsOfWorst = new LinkedHashSet<>(operations);
    }
    operations.addAll(other.operations);
    affects.addAll(other.affects);
    drafts.addAll(other.drafts);
    if (isWorse(other.worst.rule(), worst.rule())) {
      worst = other.worst;
      operationsOfWorst = new LinkedHashSet<>(other.operations);
      places.addAll(0, other.places);
    } else {
      places.addAll(other.places);
    }
  }

  private static boolean isWorse(Rule one, Rule other) {
    return one.breaking() == other.breaking()
        ? one.level().compareTo(other.level()) < 0
        : one.breaking();
  }

  /** Returns all drafts of the change. */
  Set<Draft> drafts() {
    return drafts;
  }

  Draft worst() {
    return worst;
  }

  /** Returns one draft for each place, in their order. */
  List<Draft> places() {
    return places;
  }

  /** Returns the change in one sentence. */
  String title() {
    List<String> names =
        places.stream().flatMap(each -> each.shared().stream()).map(SharedChange::place).toList();
    return worst
        .shared()
        .filter(shared -> places.size() > 1)
        .map(shared -> shared.title(names))
        .orElse(worst.title());
  }

  /** Returns the operations that reach the place of the worst that was drafted. */
  Set<MatchedOperation> operationsOfWorst() {
    return operationsOfWorst;
  }

  Set<MatchedOperation> operations() {
    return operations;
  }

  Set<Audience> affects() {
    return affects;
  }
}
