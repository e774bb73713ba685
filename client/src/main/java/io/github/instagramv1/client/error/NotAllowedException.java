package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** The caller may not see or change it: it belongs to a private account, or to somebody else. */
public final class NotAllowedException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
