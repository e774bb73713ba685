package io.github.instagramv1.contract.review.finding;

import java.util.List;
import java.util.Optional;

/**
 * The result of a review.
 *
 * @param before the old contract
 * @param after the new contract
 * @param verdict the verdict at the requested level
 * @param level the lowest level at which a breaking change counts
 * @param findings breaking ones first, then by level, then by place in the new contract
 * @param version the version that the findings require
 * @param acceptances the entries of {@code accepted-breaks.yaml} in their order
 * @param requirements the affected requirements of the kit, in its order
 * @param java the changed signatures of the generated Java; empty without {@code --java}
 */
public record ReviewResult(
    ReviewedContract before,
    ReviewedContract after,
    Verdict verdict,
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

  /** Returns a review without signatures. */
  public ReviewResult(
      ReviewedContract before,
      ReviewedContract after,
      Verdict verdict,
      Level level,
      List<Finding> findings,
      VersionRequirement version,
      List<AcceptanceState> acceptances,
      List<RequirementImpact> requirements) {
    this(
        before,
        after,
        verdict,
        level,
        findings,
        version,
        acceptances,
        requirements,
        Optional.empty());
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

  /** Returns a copy with another verdict. */
  public ReviewResult withVerdict(Verdict other) {
    return new ReviewResult(
        before, after, other, level, findings, version, acceptances, requirements, java);
  }

  /** Returns a copy with signatures. */
  public ReviewResult withJava(JavaDifference signatures) {
    return new ReviewResult(
        before,
        after,
        verdict,
        level,
        findings,
        version,
        acceptances,
        requirements,
        Optional.of(signatures));
  }
}
