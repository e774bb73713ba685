package io.github.instagramv1.conformance.cli;

/**
 * Runs the kit from the command line. Exit codes: 0 if something passed and nothing failed, 1 if
 * something failed or nothing ran, 2 if arguments or settings are invalid.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new ConformanceCommand(System.getenv(), System.out, System.err).run(arguments));
  }
}
