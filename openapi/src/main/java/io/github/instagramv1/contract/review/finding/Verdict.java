package io.github.instagramv1.contract.review.finding;

/** The verdict of a review. */
public enum Verdict {
  /** Nothing differs that a reader of the contract could notice. */
  SAME,
  /** The contracts differ, and no change is breaking. */
  COMPATIBLE,
  /** Every breaking change is accepted or below the requested level. */
  ACCEPTED,
  /** A breaking change counts. */
  BREAKING
}
