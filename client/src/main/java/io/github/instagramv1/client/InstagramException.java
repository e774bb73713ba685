package io.github.instagramv1.client;

/** What can go wrong with a call. No message and no part of these exceptions contains a token. */
public abstract sealed class InstagramException extends RuntimeException
    permits ApiErrorException, MalformedReplyException, PagingException, TransportException {
  private static final long serialVersionUID = 1L;

  private final String operationId;

  InstagramException(String operationId, String message, Throwable cause) {
    super(operationId + ": " + message, cause);
    this.operationId = operationId;
  }

  /** The operation that was called, by the name that it has in the contract. */
  public String operationId() {
    return operationId;
  }
}
