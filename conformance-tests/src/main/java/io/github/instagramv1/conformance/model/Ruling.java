package io.github.instagramv1.conformance.model;

/** The answer of the contract to a question about one case. */
public enum Ruling {
  YES,
  NO,
  /** The contract allows both answers, so the server decides. */
  OPEN;

  /**
   * Combines two interpretations of one question.
   *
   * @param surely whether the answer is yes in the narrowest interpretation
   * @param perhaps whether the answer is yes in the widest interpretation
   */
  static Ruling of(boolean surely, boolean perhaps) {
    return surely ? YES : perhaps ? OPEN : NO;
  }
}
