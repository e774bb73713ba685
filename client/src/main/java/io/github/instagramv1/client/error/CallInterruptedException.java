package io.github.instagramv1.client.error;

/** Thrown if the thread that waits for a call is interrupted. Its interrupt flag is set again. */
public final class CallInterruptedException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception of a call whose thread was interrupted. */
  public CallInterruptedException(FailedCall call, InterruptedException cause) {
    super(call, "interrupted", true, cause);
  }
}
