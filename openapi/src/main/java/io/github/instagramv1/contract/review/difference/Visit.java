package io.github.instagramv1.contract.review.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One comparison of two values in one role, with what it found, and the comparisons that it led to.
 */
final class Visit {
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Visit> next = new LinkedHashSet<>();
  private final Set<MatchedOperation> operations = new LinkedHashSet<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  void leadTo(Visit visit) {
    next.add(visit);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** The operations from which it is reached. */
  Set<MatchedOperation> operations() {
    return operations;
  }

  /** Tells everything that is reached from here that this operation reaches it. */
  void reachedFrom(MatchedOperation operation) {
    if (operations.add(operation)) {
      next.forEach(visit -> visit.reachedFrom(operation));
    }
  }
}
