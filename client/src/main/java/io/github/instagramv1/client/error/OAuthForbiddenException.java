package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** The application is refused as a whole, or a signature is missing or wrong. */
public final class OAuthForbiddenException extends OAuthException {
  private static final long serialVersionUID = 1L;

  public OAuthForbiddenException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
