package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.finding.VersionRequirement;
import io.github.instagramv1.contract.review.finding.VersionStep;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences at the head of a review, the same in every format for people. */
public final class Summary {
  private Summary() {}

  /** The verdict in one sentence. */
  public static String verdict(ReviewResult result) {
    List<Finding> failures = result.failures();
    return switch (result.verdict()) {
      case SAME -> "Nothing differs that a reader of the contract could notice.";
      case COMPATIBLE -> "Nobody is hurt: %s.".formatted(harmless(result));
      case ACCEPTED ->
          "Every break is accepted or below the level %s: %s, %s."
              .formatted(result.level().key(), breaks(result), harmless(result));
      case BREAKING ->
          "%s (%s); %s."
              .formatted(
                  failures.size() == 1 ? "1 break" : failures.size() + " breaks",
                  byLevel(failures),
                  harmless(result));
    };
  }

  /** What is asked of the version, in one sentence. */
  public static String version(ReviewResult result) {
    VersionRequirement version = result.version();
    if (version.step() == VersionStep.NONE) {
      return version.met()
          ? "The version may stay as it is."
          : "The version %s is lower than %s, from which it comes."
              .formatted(version.actual(), version.required());
    }
    if (!version.judged()) {
      return "The version asks for a %s step; whether %s makes it after %s can't be judged, as it takes versions such as 1.2.3."
          .formatted(version.step().key(), version.actual(), result.before().identity().version());
    }
    if (version.required().isEmpty()) {
      return "The version asks for a %s step; it is %s in both contracts."
          .formatted(version.step().key(), version.actual());
    }
    return version.met()
        ? "The version asks for a %s step, which %s makes."
            .formatted(version.step().key(), version.actual())
        : "The version asks for a %s step: set `info.version` to %s or later; it is %s."
            .formatted(version.step().key(), version.required(), version.actual());
  }

  private static String breaks(ReviewResult result) {
    long breaks = result.findings().stream().filter(Finding::breaking).count();
    return breaks == 1 ? "1 break" : breaks + " breaks";
  }

  private static String harmless(ReviewResult result) {
    long harmless = result.findings().stream().filter(finding -> !finding.breaking()).count();
    return harmless == 1 ? "1 change that hurts nobody" : harmless + " changes that hurt nobody";
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
