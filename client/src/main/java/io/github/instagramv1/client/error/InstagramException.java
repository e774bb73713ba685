package io.github.instagramv1.client.error;

import java.util.Optional;

/** What can go wrong with a call. No message and no part of these exceptions contains a token. */
public abstract sealed class InstagramException extends RuntimeException
    permits ApiErrorException, UnexpectedResponseException, PagingException, TransportException {
  private static final long serialVersionUID = 1L;

  private final FailedCall call;

  InstagramException(FailedCall call, String message, Throwable cause) {
    super(
        call.operationId() + ": " + message + " [" + call.method() + " " + call.url() + "]", cause);
    this.call = call;
  }

  /** The operation that was called, by the name that it has in the contract. */
  public String operationId() {
    return call.operationId();
  }

  /** The HTTP method of the request. */
  public String method() {
    return call.method();
  }

  /** The URL of the request; each secret in its query is replaced by {@code ***}. */
  public String url() {
    return call.url();
  }

  /** How often the call was sent, 1 without a retry, 0 if it was not sent at all. */
  public int attempts() {
    return call.attempts();
  }

  /**
   * What the server calls this exchange in its own log, for a question to whoever runs it: the
   * header {@code X-Request-Id} of the response. Empty without a response, and if it does not tell.
   */
  public Optional<String> requestId() {
    return Optional.empty();
  }
}
