package io.github.instagramv1.server.cli;

import java.io.Console;

/** Determines whether the output is a terminal. */
final class Terminal {
  private Terminal() {}

  /**
   * Returns whether input and output are a terminal. From JDK 22 on, a console may exist without a
   * terminal; it has a method to distinguish this, which JDK 17 lacks.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isAttached() {
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
}
