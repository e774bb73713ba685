package io.github.instagramv1.conformance.report;

import java.util.List;

/**
 * A run beside an earlier one. Checks are identified by their ids, violations by operation and
 * rule.
 *
 * @param newFailures checks that fail now and did not
 * @param lostPasses checks that passed and are skipped now; one that the user leaves out is none
 * @param newViolations kinds of violations that were not there
 * @param known checks that fail now as they did
 * @param repaired checks that pass now and failed
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

  /** Whether nothing became worse. */
  public boolean hasNoRegression() {
    return newFailures.isEmpty() && lostPasses.isEmpty() && newViolations.isEmpty();
  }
}
