package io.github.instagramv1.client.error;

import io.github.instagramv1.client.RawReply;

/** A comment has more than 4 hashtags. */
public final class CommentTooManyTagsException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  public CommentTooManyTagsException(FailedCall call, Refusal refusal, RawReply reply) {
    super(call, refusal, reply);
  }
}
