package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A group of results in a report: an operation, or requests that match no operation.
 *
 * @param requests the number of requests, or an empty text if they are not counted
 */
public record ResultGroup(
    String name,
    String tag,
    Verdict verdict,
    String requests,
    List<CheckResult> checks,
    List<Violation> violations) {

  /** Returns the operations in the order of the contract, followed by the other groups. */
  public static List<ResultGroup> of(Report report) {
    List<ResultGroup> groups = new ArrayList<>();
    for (OperationResult each : report.operations()) {
      groups.add(
          new ResultGroup(
              each.operation(),
              each.tag(),
              each.verdict(),
              String.valueOf(each.requests()),
              each.checks(),
              each.violations()));
    }
    Map<String, List<CheckResult>> others = new LinkedHashMap<>();
    for (CheckResult check : report.otherChecks()) {
      others.computeIfAbsent(name(check), key -> new ArrayList<>()).add(check);
    }
    for (Violation violation : report.unroutedViolations()) {
      others.computeIfAbsent(violation.operation(), key -> new ArrayList<>());
    }
    others.forEach((name, checks) -> groups.add(other(name, checks, report.unroutedViolations())));
    return groups;
  }

  private static ResultGroup other(
      String name, List<CheckResult> checks, List<Violation> unroutedViolations) {
    List<Violation> own =
        unroutedViolations.stream()
            .filter(violation -> violation.operation().equals(name))
            .toList();
    Verdict worst = Verdict.worst(checks.stream().map(CheckResult::verdict).toList());
    Verdict verdict = own.isEmpty() || worst.bad() ? worst : Verdict.FAIL;
    String tag = checks.isEmpty() ? "" : checks.get(0).tag();
    return new ResultGroup(name, tag, verdict, "", checks, own);
  }

  /** Returns the name of the group of a check. */
  public static String name(CheckResult check) {
    return check.operation().isEmpty() ? check.tag() : check.operation();
  }

  /** Returns the checks with matching verdicts, in order. */
  public List<CheckResult> where(Predicate<Verdict> test) {
    return checks.stream().filter(check -> test.test(check.verdict())).toList();
  }
}
