package io.github.instagramv1.contract.review.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.VersionRequirement;
import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRuleTest {
  /** Breaking changes before 1.0.0, which require a new minor version. */
  private static final List<Finding> BREAKS = MixedEdits.review().failures();

  @ParameterizedTest
  @CsvSource({
    "0.1.0, WIRE, true, MINOR",
    "0.1.0, DOCS, true, MINOR",
    "0.1.0, SOURCE, false, PATCH",
    "0.1.0, DOCS, false, NONE",
    "1.0.0, BEHAVIOUR, true, MAJOR",
    "1.0.0, WIRE, false, MINOR",
    "1.0.0, DOCS, false, NONE",
    "draft, WIRE, true, MAJOR",
    "0.5, WIRE, true, MINOR",
    "v0.5.1, WIRE, false, PATCH",
    "4, WIRE, false, MINOR",
  })
  void changeRequiresAVersionStep(String version, Level level, boolean breaking, VersionStep step) {
    assertThat(VersionRule.step(version, level, breaking)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, 0.1.0, 0.2.0, false",
    "0.1.0, 0.1.9, 0.2.0, false",
    "0.1.0, 0.2.0, 0.2.0, true",
    "0.1.0, 1.0.0, 0.2.0, true",
    "0.1, 0.1, 0.2.0, false",
    "0.1, 0.2, 0.2.0, true",
    "1.54, 1.54, 1.55.0, false",
    "v26.2.0, v26.2.0, 26.3.0, false",
    "v26.2.0, v26.3.0, 26.3.0, true",
    "4, 5, 4.1.0, true",
  })
  void newVersionMustMakeTheLargestStep(String old, String now, String required, boolean met) {
    assertThat(VersionRule.requirement(old, now, BREAKS))
        .isEqualTo(new VersionRequirement(VersionStep.MINOR, required, now, met, true));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.0, draft, 0.2.0, true, false",
    "draft, 0.1.0, '', true, false",
    "draft, final, '', true, false",
    "draft, draft, '', false, true",
    "2026-01-02, 2026-01-02, '', false, true",
    "2026-01-02, 2026-02-01, '', true, false",
    "Dev - A v1.5.0, Dev - A v1.5.0, '', false, true",
  })
  void judgesTextVersionsOnlyIfTheyAreEqual(
      String old, String now, String required, boolean met, boolean judged) {
    assertThat(VersionRule.requirement(old, now, BREAKS))
        .isEqualTo(new VersionRequirement(VersionStep.MINOR, required, now, met, judged));
  }

  @ParameterizedTest
  @CsvSource({"1.2.0, 1.2.0, true", "1.2.0, 1.3.0, true", "1.2.0, 1.1.0, false"})
  void versionMayStayButNotDecreaseWithoutFindings(String old, String now, boolean met) {
    assertThat(VersionRule.requirement(old, now, List.of()))
        .isEqualTo(new VersionRequirement(VersionStep.NONE, old, now, met, true));
  }
}
