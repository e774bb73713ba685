package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * The result of a review.
 *
 * @param before the old contract
 * @param after the new contract
 * @param level the lowest level at which a breaking change counts
 * @param findings breaking ones first, then by level, then by place in the new contract
 * @param version the version that the findings require
 * @param acceptances the entries of {@code accepted-breaks.yaml} in their order
 * @param requirements the affected requirements of the kit, in its order
 * @param java the signatures that change between jars; empty without {@code --java}
 */
public record ReviewResult(
    ReviewedContract before,
    ReviewedContract after,
    Level level,
    List<Finding> findings,
    VersionRequirement version,
    List<AcceptanceState> acceptances,
    List<RequirementImpact> requirements,
    Optional<JavaDifference> java) {
  public ReviewResult {
    findings = List.copyOf(findings);
    acceptances = List.copyOf(acceptances);
    requirements = List.copyOf(requirements);
  }

  /** Returns whether an entry accepts this finding today. */
  public boolean isAccepted(Finding finding) {
    return acceptances.stream()
        .anyMatch(
            each ->
                each.state() == AcceptanceState.State.USED
                    && each.acceptance().id().equals(finding.id()));
  }

  /**
   * Returns the findings that make the verdict {@link Verdict#BREAKING}: breaking, at a level that
   * counts, not accepted.
   */
  public List<Finding> failures() {
    return findings.stream()
        .filter(finding -> finding.breaking() && finding.level().reaches(level))
        .filter(finding -> !isAccepted(finding))
        .toList();
  }

  /** Returns the verdict at the requested level. */
  public Verdict verdict() {
    if (!failures().isEmpty()) {
      return Verdict.BREAKING;
    }
    if (findings.isEmpty()) {
      return Verdict.SAME;
    }
    return findings.stream().anyMatch(Finding::breaking) ? Verdict.ACCEPTED : Verdict.COMPATIBLE;
  }

  /** Returns a copy with signatures. */
  public ReviewResult withJava(JavaDifference signatures) {
    return new ReviewResult(
        before,
        after,
        level,
        findings,
        version,
        acceptances,
        requirements,
        Optional.of(signatures));
  }
}
