package io.github.instagramv1.contract.review.finding;

import java.util.List;

/**
 * A requirement of the conformance kit that the change affects.
 *
 * @param id the id of the requirement
 * @param sentence the requirement in one sentence
 * @param source its source in the contract, a JSON pointer without {@code #}
 * @param checks the ids of the checks that cover it
 * @param kind what happens to it
 * @param findings the ids of the findings that touch it
 */
public record RequirementImpact(
    String id,
    String sentence,
    String source,
    List<String> checks,
    Kind kind,
    List<String> findings) {
  public RequirementImpact {
    checks = List.copyOf(checks);
    findings = List.copyOf(findings);
  }

  /** The effect on a requirement. */
  public enum Kind {
    /** Its source is new. */
    ADDED,
    /** Its source, or something in it, changed. */
    CHANGED,
    /** Its source is gone. */
    DROPPED,
    /** There is none: a new operation that no requirement speaks of. */
    MISSING
  }
}
