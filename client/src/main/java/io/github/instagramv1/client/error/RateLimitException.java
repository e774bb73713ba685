package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** The credential has used up its hour; {@link #retryAfter()} says how long to wait. */
public final class RateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public RateLimitException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
