package io.github.instagramv1.conformance.model;

/** What the contract says of a question about one case. */
public enum Ruling {
  YES,
  NO,
  /** The contract can be read in both ways, so a server may decide. */
  OPEN;

  /**
   * Joins two readings of one question.
   *
   * @param surely whether the answer is yes in the narrowest reading
   * @param perhaps whether the answer is yes in the widest reading
   */
  static Ruling of(boolean surely, boolean perhaps) {
    return surely ? YES : perhaps ? OPEN : NO;
  }
}
