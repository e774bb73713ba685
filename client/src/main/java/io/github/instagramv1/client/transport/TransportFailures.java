package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.TransportException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLHandshakeException;

/** What the JDK's client throws, as exceptions of this one. */
final class TransportFailures {
  private TransportFailures() {}

  /**
   * What a call failed with.
   *
   * @param redaction takes secrets out of messages: those of the JDK quote what a server sent where
   *     a status line or a header should be
   */
  static TransportException of(Throwable thrown, FailedCall call, UnaryOperator<String> redaction) {
    Throwable cause = redacted(unwrapped(thrown), redaction);
    if (cause instanceof HttpConnectTimeoutException) {
      return new CallTimeoutException(call, Phase.CONNECT, cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return new CallTimeoutException(call, Phase.REPLY, cause);
    }
    boolean sent = !(cause instanceof ConnectException || cause instanceof SSLHandshakeException);
    return new TransportException(call, sent, cause);
  }

  private static Throwable unwrapped(Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }

  private static Throwable redacted(Throwable thrown, UnaryOperator<String> redaction) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      String shown = redaction.apply(message);
      if (!shown.equals(message)) {
        return new ProtocolException(shown);
      }
    }
    return thrown;
  }
}
