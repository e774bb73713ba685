package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Violation;
import java.util.List;

/**
 * The result of one operation.
 *
 * @param requests the number of requests of the run to it
 * @param violations the violations of the contract in its responses
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
   * Returns the worst verdict of its checks. The operation passes only if no response violated the
   * contract, and a check that expects success and one that expects an error response have passed.
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

  /** Returns the number of checks with a verdict. */
  public long count(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private boolean passed(boolean negative) {
    return checks.stream()
        .anyMatch(check -> check.negative() == negative && check.verdict() == Verdict.PASS);
  }
}
