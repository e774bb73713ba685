package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** A change with everything that was drafted about it, told by the worst of that. */
final class Cause {
  private final Set<MatchedOperation> operations = new LinkedHashSet<>();
  private final Set<Audience> hurts = EnumSet.noneOf(Audience.class);
  private final Set<Draft> drafts = new LinkedHashSet<>();
  private Draft worst;

  Cause(Draft draft) {
    this.worst = draft;
  }

  void add(Draft draft, Collection<MatchedOperation> touched) {
    operations.addAll(touched);
    drafts.add(draft);
    hurts.addAll(draft.rule().hurts());
    if (isWorse(draft.rule(), worst.rule())) {
      worst = draft;
    }
  }

  private static boolean isWorse(Rule one, Rule other) {
    return one.breaking() == other.breaking()
        ? one.level().compareTo(other.level()) < 0
        : one.breaking();
  }

  /** Everything that was drafted about it. */
  Set<Draft> drafts() {
    return drafts;
  }

  Draft worst() {
    return worst;
  }

  Set<MatchedOperation> operations() {
    return operations;
  }

  Set<Audience> hurts() {
    return hurts;
  }
}
