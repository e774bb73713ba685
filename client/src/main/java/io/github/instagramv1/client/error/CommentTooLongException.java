package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A comment has more than 300 characters. */
public final class CommentTooLongException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  public CommentTooLongException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
