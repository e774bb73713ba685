package io.github.instagramv1.conformance.codemutant;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries log of broken servers out of the output, until it is closed. */
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
