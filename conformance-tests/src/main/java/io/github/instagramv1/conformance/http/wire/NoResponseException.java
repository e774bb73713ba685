package io.github.instagramv1.conformance.http.wire;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;

/** Thrown if the server cannot be reached, or does not respond in time. */
public final class NoResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoResponseException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Returns whether the server closed the connection, which it may do after a request that is too
   * large.
   */
  public boolean closed() {
    return getCause() instanceof SocketException
        && !(getCause() instanceof ConnectException)
        && !(getCause() instanceof NoRouteToHostException);
  }
}
