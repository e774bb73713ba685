package io.github.instagramv1.contract.review.cli;

import io.github.instagramv1.contract.review.signature.BuildProgress;
import java.io.Console;
import java.io.PrintStream;

/** Shows on a terminal how many of the four jars are built, and removes the line at the end. */
final class BuildLine implements BuildProgress {
  private static final int ALL = 4;

  private final PrintStream terminal;
  private int built;

  BuildLine(PrintStream terminal) {
    this.terminal = terminal;
    draw();
  }

  /**
   * Returns a progress line on the standard error if that is a terminal; otherwise it prints
   * nothing.
   */
  static BuildProgress onStandardError() {
    return isWatched() ? new BuildLine(System.err) : BuildProgress.silent();
  }

  /** From JDK 22 on there is a console without a terminal, too; JDK 17 lacks the method. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public synchronized void built() {
    built++;
    draw();
  }

  @Override
  public synchronized void end() {
    terminal.print("\r" + " ".repeat(line().length()) + "\r");
    terminal.flush();
  }

  private void draw() {
    terminal.print("\r" + line());
    terminal.flush();
  }

  private String line() {
    return "Building server interfaces and client of both contracts [%s%s] %s of %s"
        .formatted("#".repeat(built), " ".repeat(ALL - built), built, ALL);
  }
}
