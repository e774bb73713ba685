package io.github.instagramv1.contract.review.pattern;

/** A pattern says what can't be compared exactly, or is none. */
final class NotRegular extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
