package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Combines the results of checks to results of requirements, and these to results of classes. */
public final class Scorecard {
  private final Requirements requirements;

  public Scorecard(Requirements requirements) {
    this.requirements = requirements;
  }

  /**
   * Returns the results of all classes.
   *
   * @param violations whether a response of the run violated the contract, which violates {@link
   *     Requirement#SHAPE}
   */
  public List<ClassResult> classes(List<CheckResult> checks, boolean violations) {
    Map<String, List<CheckResult>> byId =
        checks.stream().collect(Collectors.groupingBy(CheckResult::baseId));
    return Arrays.stream(ConformanceClass.values())
        .map(each -> new ClassResult(each, resultsOf(each, byId, violations)))
        .toList();
  }

  private List<RequirementResult> resultsOf(
      ConformanceClass each, Map<String, List<CheckResult>> byId, boolean violations) {
    return requirements.of(each).stream()
        .map(rule -> result(rule, byId, violations && rule.id().equals(Requirement.SHAPE)))
        .toList();
  }

  /**
   * Returns the result of a requirement. A check that is not in the run was excluded by the user.
   */
  private static RequirementResult result(
      Requirement rule, Map<String, List<CheckResult>> byId, boolean broken) {
    List<Verdict> own = new ArrayList<>();
    for (String id : rule.checks()) {
      List<CheckResult> runs = byId.getOrDefault(id, List.of());
      runs.forEach(check -> own.add(of(check, rule)));
      if (runs.isEmpty()) {
        own.add(Verdict.DISABLED);
      }
    }
    int passed = (int) own.stream().filter(verdict -> verdict == Verdict.PASS).count();
    Verdict folded = Verdict.ofAll(own);
    return new RequirementResult(
        rule, broken && !folded.bad() ? Verdict.FAIL : folded, passed, own.size());
  }

  /**
   * Returns the verdict of a check for a requirement. A check that failed for another reason does
   * not count.
   */
  private static Verdict of(CheckResult check, Requirement rule) {
    boolean blamed = check.requirements().stream().anyMatch(each -> each.id().equals(rule.id()));
    return check.verdict().bad() && !blamed ? Verdict.SKIPPED : check.verdict();
  }
}
