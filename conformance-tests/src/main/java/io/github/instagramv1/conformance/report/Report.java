package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.ContractIdentity;
import io.github.instagramv1.conformance.contract.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results of a run.
 *
 * @param contract the contract of the run
 * @param settings the settings of the run, without secrets
 * @param operations every operation of the contract, in its order
 * @param otherChecks the checks without an operation
 * @param unroutedViolations violations of responses to requests that match no operation
 * @param warnings the properties in responses that the contract does not define, each once
 * @param classes every conformance class
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

  /** Returns every check of the run. */
  public List<CheckResult> checks() {
    return Stream.concat(
            operations.stream().flatMap(operation -> operation.checks().stream()),
            otherChecks.stream())
        .toList();
  }

  /** Returns the checks that the user disputes. */
  public List<CheckResult> excluded() {
    return checks().stream().filter(CheckResult::excluded).toList();
  }

  /** Returns the number of passed operations. */
  public long operationsPassed() {
    return operations.stream().filter(each -> each.verdict() == Verdict.PASS).count();
  }

  /** Returns the number of checks with a verdict. */
  public long count(Verdict verdict) {
    return checks().stream().filter(check -> check.verdict() == verdict).count();
  }

  /** Returns the violations of the contract in all responses of the run. */
  public Stream<Violation> everyViolation() {
    return Stream.concat(
        operations.stream().flatMap(operation -> operation.violations().stream()),
        unroutedViolations.stream());
  }

  /** Returns the number of violations. */
  public long violations() {
    return everyViolation().count();
  }

  /**
   * Returns whether a build may continue: without a baseline if the run passed, and with a baseline
   * if at least one check passed and there are no regressions.
   */
  public boolean acceptable() {
    return comparison
        .map(beside -> count(Verdict.PASS) > 0 && beside.hasNoRegression())
        .orElseGet(this::passed);
  }

  /** Returns whether a check also failed in the earlier run. */
  public boolean tolerates(CheckResult check) {
    return comparison.filter(each -> each.known().contains(check.id())).isPresent();
  }

  /** Returns this run compared with an earlier one. */
  public Report comparedWith(Baseline baseline) {
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

  /** Returns whether at least one check passed and none failed; skipped checks do not count. */
  public boolean passed() {
    return count(Verdict.PASS) > 0
        && checks().stream().noneMatch(check -> check.verdict().bad())
        && violations() == 0;
  }

  /**
   * Returns the worst verdict of each tag, in the order of the contract, followed by tags of checks
   * without an operation.
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
