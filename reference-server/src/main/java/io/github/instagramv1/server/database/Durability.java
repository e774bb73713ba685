package io.github.instagramv1.server.database;

import org.sqlite.SQLiteConfig.SynchronousMode;

/** What a SQLite file keeps of acknowledged writes. A killed process loses none in either case. */
public enum Durability {
  /** The loss of the machine's power loses none: each commit waits for the disk. */
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
