package io.github.instagramv1.conformance.cli;

import java.io.PrintStream;

/** A terminal line that is redrawn. */
final class StatusLine {
  private static final int WIDTH = 78;

  private final PrintStream terminal;

  StatusLine(PrintStream terminal) {
    this.terminal = terminal;
  }

  void draw(String text) {
    String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
    terminal.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
    terminal.flush();
  }

  void clear() {
    draw("");
    terminal.print('\r');
    terminal.flush();
  }
}
