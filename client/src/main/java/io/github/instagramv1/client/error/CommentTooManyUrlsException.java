package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A comment has more than one URL. */
public final class CommentTooManyUrlsException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  public CommentTooManyUrlsException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
