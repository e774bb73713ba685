package io.github.instagramv1.server.dataexport.source;

/** An export that cannot be imported, said in a sentence. */
public final class UnreadableExport extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnreadableExport(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Says why.
   *
   * @param reason without a full stop
   */
  public static UnreadableExport because(String reason) {
    return because(reason, null);
  }

  /** The same, with what showed it. */
  public static UnreadableExport because(String reason, Throwable cause) {
    return new UnreadableExport(reason + ". Nothing was changed.", cause);
  }
}
