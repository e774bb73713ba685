package io.github.instagramv1.conformance.codemutant.bytecode;

/** What {@link Loops} calls at each turn of a loop. */
public final class WayOut {

  private WayOut() {}

  /**
   * Ends the loop if its thread was interrupted.
   *
   * @throws Interruption which no server catches as an exception
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Interruption();
    }
  }

  /** The end of an endless loop. */
  @SuppressWarnings("serial")
  public static final class Interruption extends Error {
    Interruption() {
      super("stopped from outside");
    }
  }
}
