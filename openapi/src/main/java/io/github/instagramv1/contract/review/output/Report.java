package io.github.instagramv1.contract.review.output;

import io.github.instagramv1.contract.review.finding.ReviewResult;

/** Writes a review in one format. */
@FunctionalInterface
public interface Report {

  /** Returns the whole output, which ends with a line feed. */
  String write(ReviewResult result);
}
