package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** What was asked for does not exist, or does not exist for this caller. */
public final class NotFoundException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
