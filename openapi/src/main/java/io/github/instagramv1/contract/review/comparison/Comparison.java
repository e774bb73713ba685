package io.github.instagramv1.contract.review.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One comparison of two values in one role, with what it found, and the comparisons that it led to.
 * Most find nothing, and lead to nothing that is found: they keep nothing.
 */
public final class Comparison {
  private List<Draft> drafts = List.of();
  private List<Comparison> next = new ArrayList<>();
  private List<Comparison> previous = new ArrayList<>();
  private Set<MatchedOperation> operations = Set.of();
  private boolean found;

  void add(Draft draft) {
    if (drafts.isEmpty()) {
      drafts = new ArrayList<>();
    }
    drafts.add(draft);
    markFound();
  }

  void addNext(Comparison visit) {
    if (visit.isDropped()) {
      return;
    }
    next.add(visit);
    if (visit.found) {
      markFound();
    } else {
      visit.previous.add(this);
    }
  }

  /** Something is found here, or where this leads to. */
  private void markFound() {
    Deque<Comparison> open = new ArrayDeque<>();
    open.add(this);
    while (!open.isEmpty()) {
      Comparison visit = open.pop();
      if (!visit.found) {
        visit.found = true;
        open.addAll(visit.previous);
        visit.previous = List.of();
      }
    }
  }

  /** Marks the end of all comparisons: no more drafts are added. */
  void end() {
    if (!found) {
      next = List.of();
      previous = null;
    }
  }

  private boolean isDropped() {
    return previous == null;
  }

  /** Returns whether something was found here, or where this leads to. */
  boolean hasFound() {
    return found;
  }

  /** Returns what this comparison found. */
  public List<Draft> drafts() {
    return drafts;
  }

  /** Returns the operations from which it is reached. */
  public Set<MatchedOperation> operations() {
    return operations;
  }

  /** Adds an operation to this comparison and all that it leads to. */
  void addOperation(MatchedOperation operation) {
    if (!found) {
      return;
    }
    if (operations.isEmpty()) {
      operations = new LinkedHashSet<>();
    }
    if (operations.add(operation)) {
      next.forEach(visit -> visit.addOperation(operation));
    }
  }
}
