package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.TransportException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLHandshakeException;

/** What the JDK's client throws, as exceptions of this one. */
final class TransportFailures {
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
      return new CallTimeoutException(call, Phase.REPLY, cause);
    }
    boolean unknown = isUnknownHost(failure);
    if (unknown || failure instanceof ConnectException) {
      String reason =
          unknown ? "the host name is not known: " + server : "no connection to " + server;
      return new TransportException(call, reason, false, cause);
    }
    return new TransportException(call, !(failure instanceof SSLHandshakeException), cause);
  }

  private static boolean isUnknownHost(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  private static Throwable unwrapped(Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
