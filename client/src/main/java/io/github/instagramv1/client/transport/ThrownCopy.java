package io.github.instagramv1.client.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * Copies an exception of the JDK without the secrets in its messages and in those of its causes and
 * suppressed exceptions. The copy has the same class, so that other code does not depend on whether
 * there was a secret.
 */
final class ThrownCopy {
  /** From the most specific to the most general class. */
  private static final Map<Class<? extends Throwable>, Function<String, Throwable>> KINDS =
      new LinkedHashMap<>();

  static {
    KINDS.put(HttpConnectTimeoutException.class, HttpConnectTimeoutException::new);
    KINDS.put(HttpTimeoutException.class, HttpTimeoutException::new);
    KINDS.put(ConnectException.class, ConnectException::new);
    KINDS.put(ProtocolException.class, ProtocolException::new);
    KINDS.put(SSLHandshakeException.class, SSLHandshakeException::new);
    KINDS.put(SSLException.class, SSLException::new);
    KINDS.put(IOException.class, IOException::new);
    KINDS.put(RuntimeException.class, IllegalStateException::new);
  }

  private ThrownCopy() {}

  /** Returns the exception itself if no message in it changes. */
  static Throwable of(Throwable thrown, UnaryOperator<String> redaction) {
    return changesAnyMessage(thrown, redaction, identitySet())
        ? copy(thrown, redaction, identitySet())
        : thrown;
  }

  private static boolean changesAnyMessage(
      Throwable thrown, UnaryOperator<String> redaction, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return false;
    }
    boolean quotes = !redaction.apply(thrown.toString()).equals(thrown.toString());
    for (Throwable suppressed : thrown.getSuppressed()) {
      quotes |= changesAnyMessage(suppressed, redaction, seen);
    }
    return quotes || changesAnyMessage(thrown.getCause(), redaction, seen);
  }

  private static Throwable copy(
      Throwable thrown, UnaryOperator<String> redaction, Set<Throwable> seen) {
    if (thrown == null || !seen.add(thrown)) {
      return null;
    }
    String message = thrown.getMessage() == null ? null : redaction.apply(thrown.getMessage());
    Throwable copy = new IOException(message);
    for (Map.Entry<Class<? extends Throwable>, Function<String, Throwable>> kind :
        KINDS.entrySet()) {
      if (kind.getKey().isInstance(thrown)) {
        copy = kind.getValue().apply(message);
        break;
      }
    }
    Throwable cause = copy(thrown.getCause(), redaction, seen);
    if (cause != null) {
      copy.initCause(cause);
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      Throwable shown = copy(suppressed, redaction, seen);
      if (shown != null) {
        copy.addSuppressed(shown);
      }
    }
    copy.setStackTrace(thrown.getStackTrace());
    return copy;
  }

  private static Set<Throwable> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
