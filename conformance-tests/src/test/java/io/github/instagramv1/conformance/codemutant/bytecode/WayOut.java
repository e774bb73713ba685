package io.github.instagramv1.conformance.codemutant.bytecode;

/** The check that {@link Loops} adds to each iteration of a loop. */
public final class WayOut {

  private WayOut() {}

  /**
   * Ends the loop if its thread is interrupted.
   *
   * @throws Interruption if the thread is interrupted; this is an {@link Error}, which a server
   *     does not catch as an exception
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
