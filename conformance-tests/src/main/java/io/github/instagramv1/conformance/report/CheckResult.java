package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.Requirement;
import java.time.Duration;
import java.util.List;

/**
 * How one check ended. Texts hold no secrets.
 *
 * @param id such as {@code MEDIA-03}
 * @param operation the operationId, or empty text for a check of no operation
 * @param negative whether the check expects a refusal
 * @param tag the tag of the suite
 * @param requirements the rules of the contract that it holds a server to; of a failed check, those
 *     alone that the failure breaks
 * @param elapsed from the first step to the end, undoing included
 * @param rule the rule that was broken, {@link #EXCLUDED}, or empty text
 * @param message what was expected and found, or why the check was skipped
 * @param request a curl line that repeats the request that shows it, or empty text
 * @param response the response to it, cut, or empty text
 * @param pointer the place in the contract, or empty text
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
    String rule,
    String message,
    String request,
    String response,
    String pointer) {
  /** The rule of a check that did not run since the user disputes it; the message says why. */
  public static final String EXCLUDED = "excluded";

  public CheckResult {
    requirements = List.copyOf(requirements);
  }

  /** The id without the operation after a dot. */
  public String baseId() {
    return id.split("\\.", 2)[0];
  }

  /** Returns this check with another verdict. */
  public CheckResult ended(Verdict other, String why) {
    return new CheckResult(
        id,
        title,
        operation,
        negative,
        tag,
        requirements,
        other,
        elapsed,
        rule,
        why,
        request,
        response,
        pointer);
  }

  /** Whether the user disputes the check. */
  public boolean excluded() {
    return verdict == Verdict.DISABLED && rule.equals(EXCLUDED);
  }
}
