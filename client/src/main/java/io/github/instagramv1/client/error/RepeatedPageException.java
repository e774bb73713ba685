package io.github.instagramv1.client.error;

/** A reply named a next page that was read before; following it would never end. */
public final class RepeatedPageException extends InstagramException {
  private static final long serialVersionUID = 1L;

  public RepeatedPageException(FailedCall call) {
    super(call, "a next page that was read before", null);
  }
}
