package io.github.instagramv1.client;

import io.github.instagramv1.client.model.ErrorType;

/** The API understood the call and refused it. */
public final class ApiErrorException extends InstagramException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String errorType;
  private final String errorMessage;
  private final String body;

  ApiErrorException(
      String operationId, int status, String errorType, String errorMessage, String body) {
    super(operationId, status + " " + errorType + ": " + errorMessage, null);
    this.status = status;
    this.errorType = errorType;
    this.errorMessage = errorMessage;
    this.body = body;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The kind of refusal; {@code UNKNOWN} for one that this client does not know. */
  public ErrorType errorType() {
    return ErrorType.of(errorType);
  }

  /** The kind of refusal as it was written. */
  public String errorTypeText() {
    return errorType;
  }

  /** The server's sentence for people. */
  public String errorMessage() {
    return errorMessage;
  }

  /** The whole reply. */
  public String body() {
    return body;
  }
}
