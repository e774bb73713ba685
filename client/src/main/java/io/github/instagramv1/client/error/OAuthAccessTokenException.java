package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/**
 * The access token is not valid, or not any more: the person must authorize the application again.
 */
public final class OAuthAccessTokenException extends OAuthException {
  private static final long serialVersionUID = 1L;

  public OAuthAccessTokenException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
