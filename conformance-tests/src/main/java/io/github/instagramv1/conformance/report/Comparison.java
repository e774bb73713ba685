package io.github.instagramv1.conformance.report;

import java.util.List;

/**
 * The comparison of a run with an earlier one. Checks are identified by their ids, violations by
 * operation and rule.
 *
 * @param newFailures checks that fail now and did not fail before
 * @param lostPasses checks that passed before and are skipped now, except those that the user
 *     excludes
 * @param newViolations kinds of violations that did not occur before
 * @param known checks that fail now and failed before
 * @param repaired checks that pass now and failed before
 */
public record Comparison(
    List<String> newFailures,
    List<String> lostPasses,
    List<String> newViolations,
    List<String> known,
    List<String> repaired) {

  public Comparison {
    newFailures = List.copyOf(newFailures);
    lostPasses = List.copyOf(lostPasses);
    newViolations = List.copyOf(newViolations);
    known = List.copyOf(known);
    repaired = List.copyOf(repaired);
  }

  /** Returns whether there are no regressions. */
  public boolean hasNoRegression() {
    return newFailures.isEmpty() && lostPasses.isEmpty() && newViolations.isEmpty();
  }
}
