package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** The server failed: a status of 500 or more, told in the form of this API. */
public final class ServerErrorException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public ServerErrorException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
