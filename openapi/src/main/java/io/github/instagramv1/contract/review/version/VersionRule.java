package io.github.instagramv1.contract.review.version;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.VersionRequirement;
import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The step of the version that a change requires: before 1.0.0, minor for a breaking and patch for
 * a compatible change; from then on, major and minor. Descriptions and examples require none.
 */
public final class VersionRule {
  private VersionRule() {}

  /** The step for one change, from the old version. */
  public static VersionStep step(String oldVersion, Level level, boolean breaking) {
    boolean early =
        SemanticVersion.parseLoosely(oldVersion).map(version -> version.major() == 0).orElse(false);
    if (breaking) {
      return early ? VersionStep.MINOR : VersionStep.MAJOR;
    }
    if (level == Level.DOCS) {
      return VersionStep.NONE;
    }
    return early ? VersionStep.PATCH : VersionStep.MINOR;
  }

  /**
   * Returns the version that all findings require. Versions that are no numbers cannot be compared:
   * every version but the old one is then sufficient.
   */
  public static VersionRequirement requirement(
      String oldVersion, String newVersion, Collection<Finding> findings) {
    VersionStep step =
        findings.stream()
            .map(Finding::step)
            .max(Comparator.naturalOrder())
            .orElse(VersionStep.NONE);
    Optional<SemanticVersion> required =
        SemanticVersion.parseLoosely(oldVersion).map(version -> version.after(step));
    Optional<SemanticVersion> actual = SemanticVersion.parseLoosely(newVersion);
    boolean comparable = required.isPresent() && actual.isPresent();
    boolean same = oldVersion.equals(newVersion);
    boolean met =
        comparable
            ? actual.get().compareTo(required.get()) >= 0
            : !same || step == VersionStep.NONE;
    return new VersionRequirement(
        step,
        required.map(SemanticVersion::toString).orElse(""),
        newVersion,
        met,
        comparable || same);
  }
}
