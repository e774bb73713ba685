package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** There is no credential, or not one that the operation asks for. */
public final class OAuthParameterException extends OAuthException {
  private static final long serialVersionUID = 1L;

  public OAuthParameterException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
