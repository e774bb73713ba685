package io.github.instagramv1.client.error;

/**
 * There was no whole response: no connection, or one that broke or took too long. Whether the
 * server did what it was asked is not known, unless the request was never sent.
 */
public sealed class TransportException extends InstagramException
    permits CallTimeoutException, CallInterruptedException {
  private static final long serialVersionUID = 1L;

  private final boolean sent;

  /**
   * A failure for which the cause says what it was; {@code sent} is false if nothing can have
   * reached the server.
   */
  public TransportException(FailedCall call, boolean sent, Throwable cause) {
    this(call, "no response (" + cause.getClass().getSimpleName() + ")", sent, cause);
  }

  /** A failure in words of its own; {@code sent} is false if nothing reached the server. */
  public TransportException(FailedCall call, String message, boolean sent, Throwable cause) {
    super(call, message, cause);
    this.sent = sent;
  }

  /** Whether the server may have got the request: false if no connection was made. */
  public boolean mayHaveArrived() {
    return sent;
  }
}
