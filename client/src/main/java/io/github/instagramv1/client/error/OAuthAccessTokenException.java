package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * Thrown if the access token is invalid or no longer valid. The user must authorize the application
 * again.
 */
public final class OAuthAccessTokenException extends OAuthException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthAccessTokenException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
