package io.github.instagramv1.conformance.codemutant;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns off the log of this process until it is closed, because libraries log the errors of mutated
 * servers.
 */
final class Silence implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();

  Silence() {
    root.setLevel(Level.OFF);
  }

  @Override
  public void close() {
    root.setLevel(before);
  }
}
