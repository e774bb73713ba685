package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if the request has no credential, or not the kind that the operation requires. */
public final class OAuthParameterException extends OAuthException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthParameterException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
