package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Disagreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole run.
 *
 * @param settings what the run was told, without secrets
 * @param operations every operation of the contract, in its order
 * @param others the checks of no operation
 * @param strays disagreements of replies to requests that match no operation
 * @param warnings what replies had beside what the contract knows, each once
 * @param classes every class of conformance
 * @param comparison with an earlier run, if there is one
 */
public record Report(
    String baseUrl,
    String settings,
    List<OperationResult> operations,
    List<CheckResult> others,
    List<Disagreement> strays,
    List<Disagreement> warnings,
    List<ClassResult> classes,
    Optional<Comparison> comparison) {

  public Report {
    operations = List.copyOf(operations);
    others = List.copyOf(others);
    strays = List.copyOf(strays);
    warnings = List.copyOf(warnings);
    classes = List.copyOf(classes);
  }

  /** Every check of the run. */
  public List<CheckResult> checks() {
    return Stream.concat(
            operations.stream().flatMap(operation -> operation.checks().stream()), others.stream())
        .toList();
  }

  /** The checks that the user disputes. */
  public List<CheckResult> excluded() {
    return checks().stream().filter(CheckResult::excluded).toList();
  }

  /** How many operations passed. */
  public long passed() {
    return operations.stream().filter(each -> each.verdict() == Verdict.PASS).count();
  }

  /** How many checks ended so. */
  public long count(Verdict verdict) {
    return checks().stream().filter(check -> check.verdict() == verdict).count();
  }

  /** The points where a reply of the run was not what the contract says. */
  public Stream<Disagreement> everyDisagreement() {
    return Stream.concat(
        operations.stream().flatMap(operation -> operation.disagreements().stream()),
        strays.stream());
  }

  /** How many there are. */
  public long disagreements() {
    return everyDisagreement().count();
  }

  /**
   * Whether a build may go on: without an earlier run to compare with if the run is well, otherwise
   * if something passed and nothing became worse.
   */
  public boolean acceptable() {
    return comparison.map(beside -> count(Verdict.PASS) > 0 && beside.well()).orElseGet(this::well);
  }

  /** Whether the check failed in the earlier run too. */
  public boolean tolerates(CheckResult check) {
    return comparison.filter(each -> each.known().contains(check.id())).isPresent();
  }

  /** The same run beside an earlier one. */
  public Report beside(Baseline baseline) {
    return new Report(
        baseUrl,
        settings,
        operations,
        others,
        strays,
        warnings,
        classes,
        Optional.of(baseline.compare(this)));
  }

  /** Whether something passed and nothing failed; what was skipped does not count. */
  public boolean well() {
    return count(Verdict.PASS) > 0
        && checks().stream().noneMatch(check -> check.verdict().bad())
        && disagreements() == 0;
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
