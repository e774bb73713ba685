package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * Thrown if the authenticated user may not see or change the object, because it belongs to a
 * private account or to another user.
 */
public final class NotAllowedException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public NotAllowedException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
