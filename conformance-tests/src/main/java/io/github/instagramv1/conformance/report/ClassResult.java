package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.ConformanceClass;
import java.util.List;

/** The result of one conformance class, with its requirements in the order of their list. */
public record ClassResult(ConformanceClass conformanceClass, List<RequirementResult> rules) {

  public ClassResult {
    rules = List.copyOf(rules);
  }

  /**
   * Returns the verdict of the class. It passes only if every requirement passed; skipped
   * requirements do not count as passed.
   */
  public Verdict verdict() {
    return Verdict.ofAll(rules.stream().map(RequirementResult::verdict).toList());
  }

  /** Returns the number of requirements with a verdict. */
  public long count(Verdict verdict) {
    return rules.stream().filter(rule -> rule.verdict() == verdict).count();
  }
}
