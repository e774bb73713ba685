package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A parameter is missing or wrong. */
public final class InvalidParametersException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public InvalidParametersException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
