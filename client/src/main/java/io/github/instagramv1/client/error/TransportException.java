package io.github.instagramv1.client.error;

/**
 * Thrown if no complete response is received: there is no connection, or it breaks or takes too
 * long. Unless the request was never sent, it is unknown whether the server executed it.
 */
public sealed class TransportException extends InstagramException
    permits CallTimeoutException, CallInterruptedException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  /**
   * Creates the exception of a cause; {@code sent} is false if nothing can have reached the server.
   */
  public TransportException(FailedCall call, boolean sent, Throwable cause) {
    this(call, "no response (" + cause.getClass().getSimpleName() + ")", sent, cause);
  }

  /** Creates the exception with a message; {@code sent} is false if nothing reached the server. */
  public TransportException(FailedCall call, String message, boolean sent, Throwable cause) {
    super(call, message, cause);
    this.sent = sent;
  }

  /** Returns whether the server may have received the request; false if there was no connection. */
  public boolean mayHaveArrived() {
    return sent;
  }
}
