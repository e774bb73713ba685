package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * The rate limit of the credential is used up: a status code of 429, or an error type that says so.
 * {@link #retryAfter()} says how long to wait, if the response did.
 */
public final class RateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public RateLimitException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
