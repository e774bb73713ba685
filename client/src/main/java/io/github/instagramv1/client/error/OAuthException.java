package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * Thrown if a credential is refused. This class itself is the exception of an exchange of a code;
 * its subclasses are exceptions of calls.
 */
public class OAuthException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public OAuthException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
