package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.TransportException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLHandshakeException;

/**
 * Converts the exceptions of the JDK's client to those of this client. Some differ only in their
 * messages, which are those of JDK 17 to 25.
 */
final class TransportFailures {
  private static final String TUNNEL_REFUSED = "Tunnel failed, got: .*";
  private static final String TUNNEL_REFUSED_FOR_NOW = "Tunnel failed, got: (408|50[0234])";
  private static final String CHALLENGE_MISSING = ".* header missing for response code 40[17]";
  private static final String NOT_AUTHENTICATED =
      CHALLENGE_MISSING + "|No credentials provided|too many authentication attempts.*";
  private static final String NO_TLS = "(Unsupported or u|U)nrecognized SSL message.*";
  private static final int STATUS_DIGITS = 3;

  private TransportFailures() {}

  /**
   * Returns the exception of a failed call. Its class depends on the thrown exception before
   * secrets are removed.
   *
   * @param server host and port, and how they are reached
   * @param redaction removes secrets from messages, because the JDK's messages quote malformed
   *     status lines and headers
   */
  static TransportException of(
      Throwable thrown, FailedCall call, String server, UnaryOperator<String> redaction) {
    Throwable failure = unwrapped(thrown);
    Throwable cause = ThrownCopy.of(failure, redaction);
    if (failure instanceof HttpConnectTimeoutException) {
      return new CallTimeoutException(call, Phase.CONNECT, cause);
    }
    if (failure instanceof HttpTimeoutException) {
      return new CallTimeoutException(call, Phase.RESPONSE, cause);
    }
    boolean unknown = isUnknownHost(failure);
    if (unknown || failure instanceof ConnectException) {
      String reason = unknown ? "unknown host: " + server : "no connection to " + server;
      return new TransportException(call, reason, false, cause);
    }
    if (failure instanceof RejectedExecutionException) {
      String reason = "the executor of the client refused to read the response";
      return new TransportException(call, reason, true, cause);
    }
    if (hasMessage(failure, TUNNEL_REFUSED)) {
      String reason = "no tunnel to " + server + " (" + cause.getMessage() + ")";
      return new TransportException(call, reason, false, cause);
    }
    if (hasMessage(failure, NOT_AUTHENTICATED)) {
      String reason = "no authentication (" + cause.getMessage() + ")";
      return new TransportException(call, reason, true, cause);
    }
    return new TransportException(call, !isOfHandshake(failure), cause);
  }

  /** Returns whether a retry would fail in the same way. */
  static boolean isLasting(TransportException failure) {
    Throwable cause = failure.getCause();
    boolean passing = cause == null || cause instanceof IOException;
    return !passing
        || cause instanceof ProtocolException
        || isOfHandshake(cause)
        || hasMessage(cause, NOT_AUTHENTICATED)
        || (hasMessage(cause, TUNNEL_REFUSED) && !hasMessage(cause, TUNNEL_REFUSED_FOR_NOW));
  }

  /**
   * Returns the status code of a response that the JDK's client discarded because it lacked a
   * challenge; 0 in other cases.
   */
  static int statusOfLost(TransportException failure) {
    Throwable cause = failure.getCause();
    if (!hasMessage(cause, CHALLENGE_MISSING)) {
      return 0;
    }
    String message = cause.getMessage();
    return Integer.parseInt(message.substring(message.length() - STATUS_DIGITS));
  }

  /**
   * Returns whether a handshake failed. The failure may be the cause of other exceptions: if the
   * peer closes the connection during a failing handshake, the JDK's client throws an {@code
   * IOException} of its parser with the failure as its root cause.
   */
  private static boolean isOfHandshake(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      if (cause instanceof SSLHandshakeException || hasMessage(cause, NO_TLS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMessage(Throwable failure, String pattern) {
    return failure instanceof IOException
        && failure.getMessage() != null
        && failure.getMessage().matches(pattern);
  }

  private static boolean isUnknownHost(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  /** Returns the exception and its causes, each once even if they form a cycle. */
  private static Set<Throwable> causes(Throwable failure) {
    Set<Throwable> chain = new LinkedHashSet<>();
    Throwable cause = failure;
    while (cause != null && chain.add(cause)) {
      cause = cause.getCause();
    }
    return chain;
  }

  private static Throwable unwrapped(Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
