package io.github.instagramv1.client.error;

import io.github.instagramv1.client.http.RawResponse;

/** Thrown if the server, or a proxy in front of it, fails: a status code of 500 or more. */
public final class ServerErrorException extends ApiErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of an error response. */
  public ServerErrorException(FailedCall call, Refusal refusal, RawResponse response) {
    super(call, refusal, response);
  }
}
