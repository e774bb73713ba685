package io.github.instagramv1.server.dataexport.load;

import io.github.instagramv1.server.store.Database;
import java.util.function.Supplier;

/** A database that is created only when it is written to. */
public final class LaterDatabase implements AutoCloseable {
  private final boolean isThere;
  private final Supplier<Database> opener;
  private Database opened;

  /**
   * Opens nothing yet.
   *
   * @param isThere whether there may be one already
   */
  public LaterDatabase(boolean isThere, Supplier<Database> opener) {
    this.isThere = isThere;
    this.opener = opener;
  }

  boolean isThere() {
    return isThere;
  }

  Database get() {
    if (opened == null) {
      opened = opener.get();
    }
    return opened;
  }

  @Override
  public void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
