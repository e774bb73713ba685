package io.github.instagramv1.contract.review.finding;

/** The verdict of a review. */
public enum Verdict {
  /** The contracts have no visible difference. */
  SAME,
  /** The contracts differ, and no change is breaking. */
  COMPATIBLE,
  /** Every breaking change is accepted or below the requested level. */
  ACCEPTED,
  /** A breaking change counts. */
  BREAKING
}
