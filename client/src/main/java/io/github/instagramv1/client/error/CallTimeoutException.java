package io.github.instagramv1.client.error;

import org.jspecify.annotations.Nullable;

/** Thrown if a call exceeds its timeout. */
public final class CallTimeoutException extends TransportException {
  private static final long serialVersionUID = 1L;

  private final Phase phase;

  /** The phase of a call that took too long. */
  public enum Phase {
    /** Connecting. Nothing was sent. */
    CONNECT,
    /** Waiting for the complete response. */
    RESPONSE
  }

  /** A timeout; the cause may be null. */
  public CallTimeoutException(FailedCall call, Phase phase, @Nullable Throwable cause) {
    super(
        call,
        phase == Phase.CONNECT ? "no connection in time" : "no complete response in time",
        phase != Phase.CONNECT,
        cause);
    this.phase = phase;
  }

  /** Returns the phase that took too long. */
  public Phase phase() {
    return phase;
  }
}
