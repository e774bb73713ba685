package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.model.UnchangedValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects drafts, and compares each pair of values once in each role. */
public final class Recorder {

  private record Key(String role, ValuePair pair) {}

  private final UnchangedValues unchanged;
  private final Map<Key, Comparison> visits = new HashMap<>();
  private final List<Comparison> all = new ArrayList<>();
  private int ended;
  private final Deque<Comparison> stack = new ArrayDeque<>();

  public Recorder(ContractPair contracts) {
    this.unchanged = new UnchangedValues(contracts.before(), contracts.after());
  }

  /** Compares what belongs to one operation. */
  public void inOperation(MatchedOperation operation, Runnable comparison) {
    Comparison visit = begin();
    run(visit, comparison);
    end();
    visit.addOperation(operation);
  }

  /** Compares what belongs to the contract as a whole. */
  public void inContract(Runnable comparison) {
    run(begin(), comparison);
    end();
  }

  /**
   * Compares two values, unless that was done before.
   *
   * @param role what they are to each other; the same values may be compared in several roles
   */
  public void visit(String role, ValuePair pair, Runnable comparison) {
    Key key = new Key(role, pair);
    Comparison known = visits.get(key);
    Comparison visit = known == null ? begin() : known;
    if (stack.peek() != null) {
      stack.peek().addNext(visit);
    }
    if (known == null) {
      visits.put(key, visit);
      run(visit, comparison);
    }
  }

  /** Compares two values unless they, and everything they refer to, are written identically. */
  public void visitChanged(String role, ValuePair pair, Runnable comparison) {
    if (!unchanged.test(pair.before(), pair.after())) {
      visit(role, pair, comparison);
    }
  }

  /** Adds a draft to the current comparison. */
  public void add(Draft draft) {
    stack.element().add(draft);
  }

  /** Adds a change between equivalent notations to the current comparison. */
  public void note(Change change, String title) {
    add(NotationChange.of(change, title));
  }

  /** Returns the comparisons that found something, or led to one that did. */
  public Collection<Comparison> visits() {
    return all;
  }

  private Comparison begin() {
    Comparison visit = new Comparison();
    all.add(visit);
    return visit;
  }

  /** Drops the comparisons since the last call that found nothing. */
  private void end() {
    if (stack.isEmpty()) {
      all.subList(ended, all.size()).forEach(Comparison::end);
      all.subList(ended, all.size()).removeIf(visit -> !visit.hasFound());
      ended = all.size();
    }
  }

  private void run(Comparison visit, Runnable comparison) {
    stack.push(visit);
    comparison.run();
    stack.pop();
  }
}
