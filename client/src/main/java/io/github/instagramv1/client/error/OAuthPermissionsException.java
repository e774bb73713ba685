package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** The access token lacks the scope that the operation asks for. */
public final class OAuthPermissionsException extends OAuthException {
  private static final long serialVersionUID = 1L;

  public OAuthPermissionsException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
