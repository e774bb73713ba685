package io.github.instagramv1.contract.review.version;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.VersionRequirement;
import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which step a change asks for: before 1.0.0, a break a minor step and an addition a patch; from
 * then on, a break a major step and an addition a minor one. Words and examples ask for none.
 */
public final class VersionRule {
  private VersionRule() {}

  /** The step for one change, from the old version. */
  public static VersionStep step(String oldVersion, Level level, boolean breaking) {
    boolean early =
        SemanticVersion.parse(oldVersion).map(version -> version.major() == 0).orElse(false);
    if (breaking) {
      return early ? VersionStep.MINOR : VersionStep.MAJOR;
    }
    if (level == Level.DOCS) {
      return VersionStep.NONE;
    }
    return early ? VersionStep.PATCH : VersionStep.MINOR;
  }

  /** What all findings together ask for. A version that isn't semantic is never too low. */
  public static VersionRequirement requirement(
      String oldVersion, String newVersion, Collection<Finding> findings) {
    VersionStep step =
        findings.stream()
            .map(Finding::step)
            .max(Comparator.naturalOrder())
            .orElse(VersionStep.NONE);
    Optional<SemanticVersion> required =
        SemanticVersion.parse(oldVersion).map(version -> version.after(step));
    Optional<SemanticVersion> actual = SemanticVersion.parse(newVersion);
    boolean met =
        required.isEmpty() || actual.isEmpty() || actual.get().compareTo(required.get()) >= 0;
    return new VersionRequirement(
        step, required.map(SemanticVersion::toString).orElse(""), newVersion, met);
  }
}
