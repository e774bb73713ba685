package io.github.instagramv1.contract.review.cli;

/** What the process ends with. */
final class ExitCode {
  /** No break that counts. */
  static final int FINE = 0;

  /** A break that counts, or a version that is too low. */
  static final int BREAKING = 1;

  /** Something that was asked for can't be read. */
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
