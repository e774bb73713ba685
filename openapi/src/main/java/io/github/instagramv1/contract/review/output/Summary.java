package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.Audience;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.VersionRequirement;
import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences at the head of a review, the same in every format for readers. */
public final class Summary {
  private Summary() {}

  /** Returns the verdict in one sentence. */
  public static String verdict(ReviewResult result) {
    List<Finding> failures = result.failures();
    return switch (result.verdict()) {
      case SAME -> "The contracts do not differ.";
      case COMPATIBLE -> "No breaking change; %s.".formatted(compatible(result));
      case ACCEPTED ->
          "Every breaking change is accepted or below the level %s: %s, %s."
              .formatted(
                  result.level().key(),
                  breaking(result.findings().stream().filter(Finding::breaking).count()),
                  compatible(result));
      case BREAKING ->
          "%s (%s); %s."
              .formatted(breaking(failures.size()), byLevel(failures), compatible(result));
    };
  }

  /** Returns the required version in one sentence. */
  public static String version(ReviewResult result) {
    VersionRequirement version = result.version();
    if (version.step() == VersionStep.NONE) {
      return version.met()
          ? "The version need not change."
          : "The version %s is lower than %s, the version of the old contract."
              .formatted(version.actual(), version.required());
    }
    String step = version.step().key();
    if (!version.judged()) {
      return "The changes need a new %s version; whether %s is one after %s cannot be judged, because only versions such as 1.2.3 are compared."
          .formatted(step, version.actual(), result.before().identity().version());
    }
    if (version.required().isEmpty()) {
      return "The changes need a new %s version; it is %s in both contracts."
          .formatted(step, version.actual());
    }
    return version.met()
        ? "The changes need a new %s version, which %s is."
            .formatted(version.step().key(), version.actual())
        : "The changes need a new %s version: set `info.version` to %s or later; it is %s."
            .formatted(version.step().key(), version.required(), version.actual());
  }

  /** Returns who is affected by a finding. */
  public static String affects(Finding finding) {
    return finding.affects().stream()
        .sorted()
        .map(Audience::phrase)
        .collect(Collectors.joining("; "));
  }

  private static String breaking(long number) {
    return number == 1 ? "1 breaking change" : number + " breaking changes";
  }

  private static String compatible(ReviewResult result) {
    long number = result.findings().stream().filter(finding -> !finding.breaking()).count();
    return number == 1 ? "1 compatible change" : number + " compatible changes";
  }

  private static String byLevel(List<Finding> findings) {
    return Arrays.stream(Level.values())
        .map(
            level ->
                findings.stream().filter(finding -> finding.level() == level).count()
                    + " "
                    + level.key())
        .filter(each -> !each.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
