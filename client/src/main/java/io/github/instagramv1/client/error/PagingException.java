package io.github.instagramv1.client.error;

/**
 * A walk over pages cannot go on: the URL of the next page leads to another origin than the base
 * URL, where a token must not go, or was followed before; or 100 pages in a row held no item.
 */
public final class PagingException extends InstagramException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with the reason why no further page is read. */
  public PagingException(FailedCall call, String message) {
    super(call, message, null);
  }
}
