package io.github.instagramv1.conformance.cli;

/**
 * The kit from the command line. Exit codes: 0 if nothing failed, 1 if something did, 2 if the kit
 * was asked for wrongly.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new ConformanceCommand(System.getenv(), System.out, System.err).run(arguments));
  }
}
