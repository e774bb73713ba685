package io.github.instagramv1.conformance.suite.oracle.visibility;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.run.Checks;
import io.github.instagramv1.conformance.run.EachOperation;
import io.github.instagramv1.conformance.run.EachOperation.Which;
import io.github.instagramv1.conformance.run.Probe;
import io.github.instagramv1.conformance.run.Writes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

/**
 * Checks of visibility: an account as every kind of viewer sees it, in every form of a request,
 * directly after each change of their relationship.
 */
@Checks
@Tag("visibility")
class VisibilityChecks {

  @EachOperation(Which.OF_ACCOUNTS)
  @DisplayName(
      "SIGHT-01: a private account is visible to those who may see it, in every form of request")
  @Writes
  void privateAccount(Probe probe, ContractOperation operation) {
    verify(probe, operation, "sight of private", ViewerAndAccount::withPrivate);
  }

  @EachOperation(Which.OF_ACCOUNTS)
  @DisplayName("SIGHT-02: a public account is visible to all but the users it blocks")
  @Writes
  void publicAccount(Probe probe, ContractOperation operation) {
    verify(probe, operation, "sight of public", ViewerAndAccount::withPublic);
  }

  /** Repeats the requests of an operation with a finding, to show the failing request. */
  private static void verify(
      Probe probe,
      ContractOperation operation,
      String name,
      Function<Probe, ViewerAndAccount> relationship) {
    VisibilityWalk all =
        probe
            .fixtures()
            .observe(
                name,
                VisibilityWalk.class,
                () -> VisibilityWalk.of(probe, relationship.apply(probe), ofAccounts(probe)));
    Optional<Finding> found = all.found(operation);
    if (found.isPresent()) {
      VisibilityWalk again =
          VisibilityWalk.of(probe, relationship.apply(probe), List.of(operation));
      probe.verify(again.found(operation).or(() -> found));
    }
  }

  private static List<ContractOperation> ofAccounts(Probe probe) {
    return probe.api().contract().operations().stream()
        .filter(Which.OF_ACCOUNTS::includes)
        .toList();
  }
}
