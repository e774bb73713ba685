package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Compatibility;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.List;
import java.util.Locale;

/** The urgency of a finding for a reviewer, the most urgent first. */
enum Severity {
  BREAKING("breaking", "Breaking changes"),
  ACCEPTED("accepted", "Accepted breaks"),
  BELOW("below the level", "Breaking changes below the requested level"),
  COMPATIBLE("compatible", "Compatible changes");

  private final String word;
  private final String heading;

  Severity(String word, String heading) {
    this.word = word;
    this.heading = heading;
  }

  static Severity of(Finding finding, ReviewResult result) {
    if (!finding.breaking()) {
      return COMPATIBLE;
    }
    if (result.isAccepted(finding)) {
      return ACCEPTED;
    }
    return finding.level().reaches(result.level()) ? BREAKING : BELOW;
  }

  static Severity of(Compatibility compatibility) {
    return compatibility == Compatibility.COMPATIBLE ? COMPATIBLE : BREAKING;
  }

  /** Returns the findings of this severity in their order. */
  List<Finding> in(ReviewResult result) {
    return result.findings().stream().filter(each -> of(each, result) == this).toList();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String word() {
    return word;
  }

  String heading() {
    return heading;
  }
}
