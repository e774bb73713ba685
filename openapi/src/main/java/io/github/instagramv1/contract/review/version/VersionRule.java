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
   * What all findings together ask for. Versions that are no numbers can't be compared: then none
   * is too low, but the old one itself, which makes no step.
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
