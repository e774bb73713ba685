package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * The credential does not do. This class itself is what the way to a token ends in, the subclasses
 * what calls end in.
 */
public class OAuthException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
