package io.github.instagramv1.client.error;

/**
 * A reply named a next page on another server; it was not followed, as the token would go there.
 */
public final class ForeignUrlException extends InstagramException {
  private static final long serialVersionUID = 1L;

  public ForeignUrlException(FailedCall call) {
    super(call, "a next page of another origin than the client's base URL", null);
  }
}
