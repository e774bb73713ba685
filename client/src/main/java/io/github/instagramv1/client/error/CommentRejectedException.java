package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if a comment breaks a rule. The subclass determines the rule. */
public class CommentRejectedException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public CommentRejectedException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
