package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Folds checks into the rules that they hold a server to, and rules into classes. */
public final class Scorecard {
  private final Requirements requirements;

  public Scorecard(Requirements requirements) {
    this.requirements = requirements;
  }

  /**
   * Every class.
   *
   * @param disagreements whether a reply of the run was not what the contract says, which breaks
   *     {@link Requirement#SHAPE}
   */
  public List<ClassResult> classes(List<CheckResult> checks, boolean disagreements) {
    Map<String, List<Verdict>> verdicts =
        checks.stream()
            .collect(
                Collectors.groupingBy(
                    CheckResult::baseId,
                    Collectors.mapping(CheckResult::verdict, Collectors.toList())));
    return Arrays.stream(ConformanceClass.values())
        .map(each -> new ClassResult(each, rules(each, verdicts, disagreements)))
        .toList();
  }

  private List<RequirementResult> rules(
      ConformanceClass each, Map<String, List<Verdict>> verdicts, boolean disagreements) {
    return requirements.of(each).stream()
        .map(rule -> result(rule, verdicts, disagreements && rule.id().equals(Requirement.SHAPE)))
        .toList();
  }

  /** A check that is not in the run at all was left out by the user. */
  private static RequirementResult result(
      Requirement rule, Map<String, List<Verdict>> verdicts, boolean broken) {
    List<Verdict> own = new ArrayList<>();
    for (String check : rule.checks()) {
      own.addAll(verdicts.getOrDefault(check, List.of(Verdict.DISABLED)));
    }
    int passed = (int) own.stream().filter(verdict -> verdict == Verdict.PASS).count();
    Verdict folded = Verdict.ofAll(own);
    return new RequirementResult(
        rule, broken && !folded.bad() ? Verdict.FAIL : folded, passed, own.size());
  }
}
