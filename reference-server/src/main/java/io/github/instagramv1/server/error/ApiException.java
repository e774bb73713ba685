package io.github.instagramv1.server.error;

/**
 * A refusal on its way to the caller. It is part of the API's behaviour, so it carries no stack
 * trace.
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
