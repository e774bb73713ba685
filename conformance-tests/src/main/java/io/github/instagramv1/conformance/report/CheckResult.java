package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.time.Duration;
import java.util.List;

/**
 * The result of one check. Texts contain no secrets.
 *
 * @param id such as {@code MEDIA-03}
 * @param operation the operationId, or an empty text for a check without an operation
 * @param negative whether the check expects an error response
 * @param tag the tag of the suite
 * @param requirements the requirements that it tests; for a failed check, those that the failure
 *     violates
 * @param elapsed the time from the first step to the end, including undo steps
 * @param finding the violated rule with the expected and the actual value; of a check that did not
 *     run, the reason, with the rule {@link #EXCLUDED} or an empty one
 * @param request a curl command that repeats the failing request, or an empty text
 * @param response the truncated response to it, or an empty text
 * @param pointer the place in the contract, or an empty text
 */
public record CheckResult(
    String id,
    String title,
    String operation,
    boolean negative,
    String tag,
    List<Requirement> requirements,
    Verdict verdict,
    Duration elapsed,
    Finding finding,
    String request,
    String response,
    String pointer) {
  /**
   * The rule of a check that did not run because the user disputes it; the message contains the
   * reason.
   */
  public static final String EXCLUDED = "excluded";

  public CheckResult {
    requirements = List.copyOf(requirements);
  }

  /** Returns the violated rule, {@link #EXCLUDED}, or an empty text. */
  public String rule() {
    return finding.rule();
  }

  /** Returns the expected and the actual value, or the reason why the check did not run. */
  public String message() {
    return finding.message();
  }

  /** Returns the id without the operation after a dot. */
  public String baseId() {
    return id.split("\\.", 2)[0];
  }

  /** Returns this check with another verdict. */
  public CheckResult withVerdict(Verdict other, String why) {
    return new CheckResult(
        id,
        title,
        operation,
        negative,
        tag,
        requirements,
        other,
        elapsed,
        finding.withMessage(why),
        request,
        response,
        pointer);
  }

  /** Returns whether the user disputes the check. */
  public boolean excluded() {
    return verdict == Verdict.DISABLED && rule().equals(EXCLUDED);
  }
}
