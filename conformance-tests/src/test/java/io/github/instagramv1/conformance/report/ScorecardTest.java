package io.github.instagramv1.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import io.github.instagramv1.conformance.requirement.Requirements;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

  private static ClassResult pagingResult(
      boolean violations, List<Verdict> verdicts, String ruleId) {
    List<String> ids = List.of("PAGE-01", "PAGE-02").subList(0, verdicts.size());
    Requirement rule = new Requirement(ruleId, ConformanceClass.PAGING, "It must.", "#", ids);
    List<CheckResult> checks = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      checks.add(Reports.check(ids.get(i) + ".getMedia", verdicts.get(i), rule));
    }
    return pagingResult(rule, checks, violations);
  }

  private static ClassResult pagingResult(
      Requirement rule, List<CheckResult> checks, boolean violations) {
    return new Scorecard(new Requirements(List.of(rule), List.of()))
        .classes(checks, violations).stream()
            .filter(result -> result.conformanceClass() == ConformanceClass.PAGING)
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "PASS, PASS, PASS",
    "PASS, SKIPPED, SKIPPED",
    "PASS, DISABLED, SKIPPED",
    "DISABLED, DISABLED, DISABLED",
    "SKIPPED, DISABLED, SKIPPED",
    "PASS, FAIL, FAIL",
    "SKIPPED, FAIL, FAIL",
    "FAIL, ERROR, ERROR",
  })
  void derivesTheVerdictsOfRuleAndClass(Verdict one, Verdict other, Verdict expected) {
    ClassResult paging = pagingResult(false, List.of(one, other), "page.end");
    assertThat(paging.rules()).extracting(RequirementResult::verdict).containsExactly(expected);
    assertThat(paging.verdict()).isEqualTo(expected);
  }

  @Test
  void skipsARuleIfACheckDidNotRun() {
    Requirement rule =
        new Requirement("a.b", ConformanceClass.PAGING, "It must.", "#", List.of("A-01", "A-02"));
    List<CheckResult> checks = List.of(Reports.check("A-01", "getMedia", false, Verdict.PASS));
    RequirementResult result = pagingResult(rule, checks, false).rules().get(0);
    assertThat(result).isEqualTo(new RequirementResult(rule, Verdict.SKIPPED, 1, 2));
  }

  @Test
  void skipsARuleIfACheckFailsForAnotherRule() {
    Requirement rule =
        new Requirement("a.b", ConformanceClass.PAGING, "It must.", "#", List.of("A-01", "A-02"));
    List<CheckResult> checks =
        List.of(
            Reports.check("A-01", Verdict.PASS, rule),
            Reports.check("A-02", Verdict.FAIL, Reports.RULE));
    assertThat(pagingResult(rule, checks, false).verdict()).isEqualTo(Verdict.SKIPPED);
  }

  @Test
  void failsOnlyTheShapeRuleOnAViolation() {
    List<Verdict> passed = List.of(Verdict.PASS);
    assertThat(pagingResult(true, passed, Requirement.SHAPE).verdict()).isEqualTo(Verdict.FAIL);
    assertThat(pagingResult(true, passed, "page.end").verdict()).isEqualTo(Verdict.PASS);
  }
}
