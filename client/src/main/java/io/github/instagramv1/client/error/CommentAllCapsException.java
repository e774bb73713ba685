package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if all letters of a comment are capitals. */
public final class CommentAllCapsException extends CommentRejectedException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public CommentAllCapsException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
