package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/**
 * Thrown if the rate limit of the credential is exceeded: a status code of 429, or an error type
 * for it. {@link #retryAfter()} returns how long to wait, if the response says so.
 */
public final class RateLimitException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public RateLimitException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
