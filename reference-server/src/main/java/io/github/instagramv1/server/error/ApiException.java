package io.github.instagramv1.server.error;

/**
 * Thrown to send an error response. Error responses are part of the API's behaviour, so the
 * exception has no stack trace.
 */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorType type;

  ApiException(ErrorType type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  public ErrorType type() {
    return type;
  }
}
