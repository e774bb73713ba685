package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A comment has letters, and all are capitals. */
public final class CommentAllCapsException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  public CommentAllCapsException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
