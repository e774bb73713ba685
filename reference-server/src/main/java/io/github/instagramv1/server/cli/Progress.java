package io.github.instagramv1.server.cli;

import io.github.instagramv1.server.world.LoadListener;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows the progress of a load: a bar on a terminal, and otherwise a line every ten seconds and
 * after each step.
 */
final class Progress implements LoadListener {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000;
  private static final long LINE_NANOS = 10_000_000_000L;

  private final PrintStream out;
  private final boolean terminal;
  private long lastDrawn = System.nanoTime();

  private Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  static LoadListener onStandardError() {
    return new Progress(System.err, Terminal.isAttached());
  }

  @Override
  public void loaded(String what, long done, long total) {
    boolean finished = done >= total;
    if (terminal) {
      long now = System.nanoTime();
      if (finished || now - lastDrawn > REDRAW_NANOS) {
        lastDrawn = now;
        int filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
        out.printf(
            Locale.ROOT,
            "\r%-14s [%s%s] %,d of %,d%s",
            what,
            "#".repeat(filled),
            " ".repeat(WIDTH - filled),
            done,
            total,
            finished ? System.lineSeparator() : "");
        out.flush();
      }
    } else if (finished) {
      out.printf(Locale.ROOT, "Loaded %,d %s%n", total, what);
    } else if (System.nanoTime() - lastDrawn > LINE_NANOS) {
      lastDrawn = System.nanoTime();
      out.printf(Locale.ROOT, "Loading %s: %,d of %,d%n", what, done, total);
    }
  }
}
