package io.github.instagramv1.contract.review.finding;

/** What a review says in one word. */
public enum Verdict {
  /** Nothing differs that a reader of the contract could notice. */
  SAME,
  /** Something differs, and nobody is affected. */
  COMPATIBLE,
  /** Somebody is affected, and every break was accepted or lies below the level asked for. */
  ACCEPTED,
  /** Somebody is affected. */
  BREAKING
}
