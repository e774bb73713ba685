package io.github.instagramv1.conformance.cli;

/**
 * Runs the kit from the command line. Exit codes: 0 if at least one check passed and none failed, 1
 * if a check failed or none ran, 2 if arguments or settings are invalid.
 */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new ConformanceCommand(System.getenv(), System.out, System.err).run(arguments));
  }
}
