package io.github.instagramv1.contract.review.cli;

/** The exit codes of the process. */
final class ExitCode {
  /** No breaking change counts. */
  static final int FINE = 0;

  /** A break that counts, or a version that is too low. */
  static final int BREAKING = 1;

  /** Invalid arguments or contracts. */
  static final int BAD_INPUT = 2;

  private ExitCode() {}
}
