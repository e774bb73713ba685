package io.github.instagramv1.contract.review.pattern;

/** Reports a pattern that is not regular or not valid. */
final class NotRegular extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
