package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if the application is refused as a whole, or a signature is missing or wrong. */
public final class OAuthForbiddenException extends OAuthException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthForbiddenException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
