package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if a parameter is missing or invalid. */
public final class InvalidParametersException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public InvalidParametersException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
