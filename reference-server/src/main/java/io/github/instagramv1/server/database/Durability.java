package io.github.instagramv1.server.database;

import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The durability of acknowledged writes in a SQLite file. A killed process loses none in either
 * case.
 */
public enum Durability {
  /** A power failure loses none: each commit waits for the disk. */
  FULL(SynchronousMode.FULL),

  /** The loss of the machine's power may lose the last commits. */
  NORMAL(SynchronousMode.NORMAL);

  private final SynchronousMode mode;

  Durability(SynchronousMode mode) {
    this.mode = mode;
  }

  SynchronousMode mode() {
    return mode;
  }
}
