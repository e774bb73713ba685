package io.github.instagramv1.contract.review.finding;

/**
 * An acceptance and what became of it.
 *
 * @param acceptance the entry
 * @param state whether it counts
 */
public record AcceptanceState(Acceptance acceptance, State state) {

  /** The effect of an entry. */
  public enum State {
    /** It accepts a finding of this review. */
    USED,
    /** It names a finding of this review, and its day has passed. */
    EXPIRED,
    /** No finding has its id. */
    UNMATCHED
  }
}
