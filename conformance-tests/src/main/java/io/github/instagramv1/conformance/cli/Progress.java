package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.run.RunListener;
import java.io.PrintStream;

/**
 * Prints the progress of a run: one line that is redrawn on a terminal, and otherwise a line for
 * each check.
 */
final class Progress implements RunListener {
  private final PrintStream err;
  private final StatusLine line;
  private final boolean terminal;
  private int done;
  private int bad;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.line = new StatusLine(err);
    this.terminal = terminal;
  }

  @Override
  public void settled(CheckResult check) {
    done++;
    if (check.verdict().bad()) {
      bad++;
    }
    String word = check.verdict().word();
    if (!terminal) {
      err.printf("%-8s %s: %s%n", word, check.id(), check.title());
      return;
    }
    if (check.verdict().bad()) {
      line.draw(word + " " + check.id() + ": " + check.title());
      err.println();
    }
    line.draw("%s checks, %s bad: %s".formatted(done, bad, check.id()));
  }

  /** Clears the line. */
  void end() {
    if (terminal) {
      line.clear();
    }
  }
}
