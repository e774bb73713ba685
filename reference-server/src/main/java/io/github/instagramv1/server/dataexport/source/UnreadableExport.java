package io.github.instagramv1.server.dataexport.source;

/** An export that cannot be imported, said in a sentence. */
public final class UnreadableExport extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnreadableExport(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns an exception with a reason.
   *
   * @param reason without a full stop
   */
  public static UnreadableExport because(String reason) {
    return because(reason, null);
  }

  /** Returns an exception with a reason and a cause. */
  public static UnreadableExport because(String reason, Throwable cause) {
    return new UnreadableExport(reason + ". Nothing was changed.", cause);
  }
}
