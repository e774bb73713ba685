package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.TransportException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLHandshakeException;

/** What the JDK's client throws, as exceptions of this one. */
final class TransportFailures {
  private TransportFailures() {}

  static TransportException of(Throwable thrown, FailedCall call) {
    Throwable cause =
        thrown instanceof CompletionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (cause instanceof HttpConnectTimeoutException) {
      return new CallTimeoutException(call, Phase.CONNECT, cause);
    }
    if (cause instanceof HttpTimeoutException) {
      return new CallTimeoutException(call, Phase.REPLY, cause);
    }
    boolean sent = !(cause instanceof ConnectException || cause instanceof SSLHandshakeException);
    return new TransportException(call, sent, cause);
  }
}
