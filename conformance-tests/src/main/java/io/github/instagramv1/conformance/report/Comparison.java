package io.github.instagramv1.conformance.report;

import java.util.List;

/**
 * A run beside an earlier one. Checks are told by their ids, disagreements by operation and rule.
 *
 * @param newFailures checks that fail now and did not
 * @param lostPasses checks that passed and are skipped now; one that the user leaves out is none
 * @param newDisagreements kinds of disagreements that were not there
 * @param known checks that fail now as they did
 * @param repaired checks that pass now and failed
 */
public record Comparison(
    List<String> newFailures,
    List<String> lostPasses,
    List<String> newDisagreements,
    List<String> known,
    List<String> repaired) {

  public Comparison {
    newFailures = List.copyOf(newFailures);
    lostPasses = List.copyOf(lostPasses);
    newDisagreements = List.copyOf(newDisagreements);
    known = List.copyOf(known);
    repaired = List.copyOf(repaired);
  }

  /** Whether nothing became worse. */
  public boolean well() {
    return newFailures.isEmpty() && lostPasses.isEmpty() && newDisagreements.isEmpty();
  }
}
