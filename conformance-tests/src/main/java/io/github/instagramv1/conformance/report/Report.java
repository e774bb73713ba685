package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.ContractIdentity;
import io.github.instagramv1.conformance.contract.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole run.
 *
 * @param contract by which the run judged
 * @param settings the settings of the run, without secrets
 * @param operations every operation of the contract, in its order
 * @param otherChecks the checks of no operation
 * @param unroutedViolations violations of responses to requests that match no operation
 * @param warnings what responses had beside what the contract knows, each once
 * @param classes every class of conformance
 * @param comparison with an earlier run, if there is one
 */
public record Report(
    String baseUrl,
    ContractIdentity contract,
    String settings,
    List<OperationResult> operations,
    List<CheckResult> otherChecks,
    List<Violation> unroutedViolations,
    List<Violation> warnings,
    List<ClassResult> classes,
    Optional<Comparison> comparison) {

  public Report {
    operations = List.copyOf(operations);
    otherChecks = List.copyOf(otherChecks);
    unroutedViolations = List.copyOf(unroutedViolations);
    warnings = List.copyOf(warnings);
    classes = List.copyOf(classes);
  }

  /** Every check of the run. */
  public List<CheckResult> checks() {
    return Stream.concat(
            operations.stream().flatMap(operation -> operation.checks().stream()),
            otherChecks.stream())
        .toList();
  }

  /** The checks that the user disputes. */
  public List<CheckResult> excluded() {
    return checks().stream().filter(CheckResult::excluded).toList();
  }

  /** How many operations passed. */
  public long operationsPassed() {
    return operations.stream().filter(each -> each.verdict() == Verdict.PASS).count();
  }

  /** How many checks ended so. */
  public long count(Verdict verdict) {
    return checks().stream().filter(check -> check.verdict() == verdict).count();
  }

  /** The points where a response of the run was not what the contract says. */
  public Stream<Violation> everyViolation() {
    return Stream.concat(
        operations.stream().flatMap(operation -> operation.violations().stream()),
        unroutedViolations.stream());
  }

  /** How many there are. */
  public long violations() {
    return everyViolation().count();
  }

  /**
   * Whether a build may go on: without an earlier run to compare with if the run passed, otherwise
   * if something passed and nothing became worse.
   */
  public boolean acceptable() {
    return comparison
        .map(beside -> count(Verdict.PASS) > 0 && beside.hasNoRegression())
        .orElseGet(this::passed);
  }

  /** Whether the check failed in the earlier run too. */
  public boolean tolerates(CheckResult check) {
    return comparison.filter(each -> each.known().contains(check.id())).isPresent();
  }

  /** Returns this run compared with an earlier one. */
  public Report beside(Baseline baseline) {
    return new Report(
        baseUrl,
        contract,
        settings,
        operations,
        otherChecks,
        unroutedViolations,
        warnings,
        classes,
        Optional.of(baseline.compare(this)));
  }

  /** Whether something passed and nothing failed; what was skipped does not count. */
  public boolean passed() {
    return count(Verdict.PASS) > 0
        && checks().stream().noneMatch(check -> check.verdict().bad())
        && violations() == 0;
  }

  /**
   * The worst verdict of each tag, in the order of the contract; then of the tags of checks that no
   * operation has.
   */
  public Map<String, Verdict> byTag() {
    Map<String, Verdict> result = new LinkedHashMap<>();
    for (OperationResult operation : operations) {
      result.merge(operation.tag(), operation.verdict(), Report::worse);
    }
    checks().forEach(check -> result.merge(check.tag(), check.verdict(), Report::worse));
    return result;
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
