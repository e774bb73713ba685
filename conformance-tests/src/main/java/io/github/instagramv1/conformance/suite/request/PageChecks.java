package io.github.instagramv1.conformance.suite.request;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.suite.Lists;
import io.github.instagramv1.conformance.suite.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/** Checks of every paginated list. */
@Checks
@Tag("paging")
class PageChecks {

  @EachOperation(value = Which.PAGED, negative = true)
  @DisplayName("PAGE-04: a count of 0, a negative one, and one that is not a number are rejected")
  void badCount(Probe probe, ContractOperation operation) {
    Refusals.badCounts(probe, () -> Lists.fill(probe, operation, probe.api().call(operation)));
  }
}
