package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** There is no credential, or not one that the operation asks for. */
public final class OAuthParameterException extends OAuthException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthParameterException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
