package io.github.instagramv1.conformance.cli;

import java.io.Console;

/** Whether the output is a terminal. */
final class Terminal {
  private Terminal() {}

  /**
   * Whether input and output are a terminal. From JDK 22 on there may be a console without one; it
   * then has a method that tells, which JDK 17 lacks.
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
