package io.github.instagramv1.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.Unrouted;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that every operation of the contract has checks. An operation without checks fails the
 * build.
 */
class CoverageGateTest {
  private final List<CheckIdentity> checks = Catalogue.checks();
  private final Set<String> operations =
      Contract.load().operations().stream()
          .map(ContractOperation::id)
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void everyOperationHasACheckThatExpectsSuccess() {
    assertThat(operationsWithChecks(false)).containsAll(operations);
  }

  @Test
  void everyOperationHasACheckThatExpectsARefusal() {
    assertThat(operationsWithChecks(true)).containsAll(operations);
  }

  private Set<String> operationsWithChecks(boolean negative) {
    return checks.stream()
        .filter(check -> check.negative() == negative)
        .map(CheckIdentity::operation)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void everyCheckNamesAnOperationOfTheContract() {
    assertThat(checks)
        .extracting(CheckIdentity::operation)
        .isSubsetOf(
            Stream.concat(
                    Stream.concat(operations.stream(), Stream.of("")),
                    Arrays.stream(Unrouted.values()).map(Unrouted::key))
                .toList());
  }

  @Test
  void everyWriteOperationHasAWritingCheck() {
    Set<String> writing =
        Contract.load().operations().stream()
            .filter(operation -> !operation.method().equals("GET"))
            .map(ContractOperation::id)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(
            checks.stream()
                .filter(CheckIdentity::writes)
                .map(CheckIdentity::operation)
                .collect(Collectors.toUnmodifiableSet()))
        .containsAll(writing);
  }

  @Test
  void idsAreUniqueAndWellFormed() {
    assertThat(checks)
        .extracting(CheckIdentity::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Z]+-[0-9]{2}"));
    assertThat(checks).extracting(CheckIdentity::title).noneMatch(String::isBlank);
    assertThat(checks).extracting(CheckIdentity::tag).noneMatch(String::isBlank);
  }
}
