package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.ConformanceClass;
import java.util.List;

/** One class of conformance over the whole run, with its rules in the order of their list. */
public record ClassResult(ConformanceClass conformanceClass, List<RequirementResult> rules) {

  public ClassResult {
    rules = List.copyOf(rules);
  }

  /**
   * Whether the server conforms. It does only if each rule passed: what was skipped is not known,
   * and so does not count for the server.
   */
  public Verdict verdict() {
    return Verdict.ofAll(rules.stream().map(RequirementResult::verdict).toList());
  }

  /** How many rules ended so. */
  public long count(Verdict verdict) {
    return rules.stream().filter(rule -> rule.verdict() == verdict).count();
  }
}
