package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Violation;
import java.util.List;

/**
 * One operation over the whole run.
 *
 * @param requests how many requests of the run went to it
 * @param violations each point where a response was not what the contract says
 */
public record OperationResult(
    String operation,
    String tag,
    int requests,
    List<CheckResult> checks,
    List<Violation> violations) {

  public OperationResult {
    checks = List.copyOf(checks);
    violations = List.copyOf(violations);
  }

  /**
   * The worst of its checks. It passes only if no response disagreed with the contract, and a check
   * that expects success and one that expects a refusal have both passed.
   */
  public Verdict verdict() {
    Verdict worst = Verdict.worst(checks.stream().map(CheckResult::verdict).toList());
    if (worst.bad()) {
      return worst;
    }
    if (!violations.isEmpty()) {
      return Verdict.FAIL;
    }
    return worst == Verdict.PASS && !(passed(true) && passed(false)) ? Verdict.SKIPPED : worst;
  }

  /** How many checks ended so. */
  public long count(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private boolean passed(boolean negative) {
    return checks.stream()
        .anyMatch(check -> check.negative() == negative && check.verdict() == Verdict.PASS);
  }
}
