package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.mutant.MutantResult;
import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * Tells which faults were put before the kit: one line on a terminal, a line for each elsewhere.
 */
final class MutantProgress implements Consumer<MutantResult> {
  private final PrintStream err;
  private final StatusLine line;
  private final boolean terminal;
  private final int all;
  private int done;
  private int missed;

  MutantProgress(PrintStream err, boolean terminal, int all) {
    this.err = err;
    this.line = new StatusLine(err);
    this.terminal = terminal;
    this.all = all;
  }

  @Override
  public void accept(MutantResult result) {
    done++;
    missed += result.caught() ? 0 : 1;
    String id = result.mutant().id();
    if (terminal) {
      line.draw("%s of %s faults, %s missed: %s".formatted(done, all, missed, id));
    } else {
      err.printf(
          "%s of %s: %s %s%n",
          done,
          all,
          id,
          result.caught() ? "found by " + String.join(", ", result.found()) : "MISSED");
    }
  }

  /** Clears the line. */
  void end() {
    if (terminal) {
      line.clear();
    }
  }
}
