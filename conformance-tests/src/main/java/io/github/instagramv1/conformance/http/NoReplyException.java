package io.github.instagramv1.conformance.http;

/** The server could not be reached, or did not answer in time. */
public final class NoReplyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoReplyException(String message, Throwable cause) {
    super(message, cause);
  }
}
