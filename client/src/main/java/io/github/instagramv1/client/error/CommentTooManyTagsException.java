package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if a comment has more than 4 hashtags. */
public final class CommentTooManyTagsException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public CommentTooManyTagsException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
