package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if the object does not exist, or is not visible to the authenticated user. */
public final class NotFoundException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public NotFoundException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
