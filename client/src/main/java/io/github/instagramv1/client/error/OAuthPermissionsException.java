package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if the access token lacks the scope that the operation requires. */
public final class OAuthPermissionsException extends OAuthException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthPermissionsException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
