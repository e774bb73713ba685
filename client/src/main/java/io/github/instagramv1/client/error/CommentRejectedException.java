package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A comment breaks a rule; the subclass says which. */
public class CommentRejectedException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  public CommentRejectedException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
