package io.github.instagramv1.client.error;

import org.jspecify.annotations.Nullable;

/** A call took longer than it may. */
public final class CallTimeoutException extends TransportException {
  private static final long serialVersionUID = 1L;

  private final Phase phase;

  /** What it was that took too long. */
  public enum Phase {
    /** To connect. Nothing was sent. */
    CONNECT,
    /** Until the response was there as a whole. */
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

  /** What it was that took too long. */
  public Phase phase() {
    return phase;
  }
}
