package io.github.instagramv1.client.error;

/**
 * Thrown if an iteration over pages cannot continue: the URL of the next page leads to another
 * origin than the base URL, to which no token may be sent, or was read before; or 100 pages in a
 * row had no item.
 */
public final class PagingException extends InstagramException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with its reason. */
  public PagingException(FailedCall call, String message) {
    super(call, message, null);
  }
}
