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
 * What the JDK's client throws, as exceptions of this one. Some of it differs in its message alone,
 * which is that of JDK 17 to 25.
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
   * What a call failed with. Its class is chosen by what was thrown, before secrets are taken out.
   *
   * @param server host and port, and how they are reached
   * @param redaction takes secrets out of messages: those of the JDK quote what a server sent where
   *     a status line or a header should be
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
    if (says(failure, TUNNEL_REFUSED)) {
      String reason = "no tunnel to " + server + " (" + cause.getMessage() + ")";
      return new TransportException(call, reason, false, cause);
    }
    if (says(failure, NOT_AUTHENTICATED)) {
      String reason = "no authentication (" + cause.getMessage() + ")";
      return new TransportException(call, reason, true, cause);
    }
    return new TransportException(call, !isOfHandshake(failure), cause);
  }

  /** Whether another attempt would end the same. */
  static boolean isLasting(TransportException failure) {
    Throwable cause = failure.getCause();
    boolean passing = cause == null || cause instanceof IOException;
    return !passing
        || cause instanceof ProtocolException
        || isOfHandshake(cause)
        || says(cause, NOT_AUTHENTICATED)
        || (says(cause, TUNNEL_REFUSED) && !says(cause, TUNNEL_REFUSED_FOR_NOW));
  }

  /** The status code of a response that was given up for lack of a challenge; 0 for another end. */
  static int statusOfLost(TransportException failure) {
    Throwable cause = failure.getCause();
    if (!says(cause, CHALLENGE_MISSING)) {
      return 0;
    }
    String message = cause.getMessage();
    return Integer.parseInt(message.substring(message.length() - STATUS_DIGITS));
  }

  /**
   * Also below other exceptions: where the other side closes while the handshake fails, the JDK's
   * client throws an {@code IOException} of its parser, whose root is what failed.
   */
  private static boolean isOfHandshake(Throwable failure) {
    for (Throwable cause : causes(failure)) {
      if (cause instanceof SSLHandshakeException || says(cause, NO_TLS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Throwable failure, String pattern) {
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

  /** The exception itself and its causes. A circle of causes ends. */
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
