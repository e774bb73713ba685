package io.github.instagramv1.client.error;

import java.util.Optional;

/**
 * The superclass of the exceptions of a call. No message and no part of these exceptions contains a
 * token.
 */
public abstract sealed class InstagramException extends RuntimeException
    permits ApiErrorException, UnexpectedResponseException, PagingException, TransportException {
  private static final long serialVersionUID = 1L;

  private final FailedCall call;

  InstagramException(FailedCall call, String message, Throwable cause) {
    super(
        call.operationId() + ": " + message + " [" + call.method() + " " + call.url() + "]", cause);
    this.call = call;
  }

  /** Returns the operationId of the operation in the contract. */
  public String operationId() {
    return call.operationId();
  }

  /** Returns the HTTP method of the request. */
  public String method() {
    return call.method();
  }

  /** Returns the URL of the request; each secret in its query string is replaced by {@code ***}. */
  public String url() {
    return call.url();
  }

  /** Returns the number of attempts: 1 without a retry, 0 if nothing was sent. */
  public int attempts() {
    return call.attempts();
  }

  /**
   * Returns the header {@code X-Request-Id} of the response, with which the server's log names the
   * request. Empty without a response or without the header.
   */
  public Optional<String> requestId() {
    return Optional.empty();
  }
}
