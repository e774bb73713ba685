package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if a comment has more than 300 characters. */
public final class CommentTooLongException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public CommentTooLongException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
