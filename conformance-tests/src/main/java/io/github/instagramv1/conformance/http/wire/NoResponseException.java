package io.github.instagramv1.conformance.http.wire;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;

/** The server could not be reached, or did not answer in time. */
public final class NoResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoResponseException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether the server ended a connection; it may, over a request that is too large for it. */
  public boolean closed() {
    return getCause() instanceof SocketException
        && !(getCause() instanceof ConnectException)
        && !(getCause() instanceof NoRouteToHostException);
  }
}
