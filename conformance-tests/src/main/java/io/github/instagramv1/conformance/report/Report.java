package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Disagreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole run.
 *
 * @param settings what the run was told, without secrets
 * @param operations every operation of the contract, in its order
 * @param others the checks of no operation
 * @param strays disagreements of replies to requests that match no operation
 */
public record Report(
    String baseUrl,
    String settings,
    List<OperationResult> operations,
    List<CheckResult> others,
    List<Disagreement> strays) {

  public Report {
    operations = List.copyOf(operations);
    others = List.copyOf(others);
    strays = List.copyOf(strays);
  }

  /** Every check of the run. */
  public List<CheckResult> checks() {
    return Stream.concat(
            operations.stream().flatMap(operation -> operation.checks().stream()), others.stream())
        .toList();
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
  public long disagreements() {
    return operations.stream().mapToLong(each -> each.disagreements().size()).sum() + strays.size();
  }

  /** Whether something passed and nothing failed; what was skipped does not count. */
  public boolean well() {
    return count(Verdict.PASS) > 0
        && checks().stream().noneMatch(check -> check.verdict().bad())
        && disagreements() == 0;
  }

  /** The worst verdict of each tag, in the order of the contract. */
  public Map<String, Verdict> byTag() {
    Map<String, Verdict> result = new LinkedHashMap<>();
    for (OperationResult operation : operations) {
      result.merge(operation.tag(), operation.verdict(), Report::worse);
    }
    others.forEach(check -> result.merge(check.tag(), check.verdict(), Report::worse));
    return result;
  }

  private static Verdict worse(Verdict one, Verdict other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
