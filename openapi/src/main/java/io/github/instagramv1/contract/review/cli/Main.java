package io.github.instagramv1.contract.review.cli;

/** The command {@code review}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
