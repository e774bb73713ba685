package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.TransportException;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the thrown exception decides how a failure is classified, at whatever place in the
 * chain of causes the JDK's client puts it.
 */
class TransportFailuresTest {
  private static final FailedCall CALL = new FailedCall("getUser", "GET", "https://host/v1", 1);
  private static final String NO_BYTES = "HTTP/1.1 header parser received no bytes";

  static Stream<Throwable> handshakes() {
    return Stream.of(
        new SSLHandshakeException("No subject alternative names present"),
        new SSLException("Unrecognized SSL message, plaintext connection?"),
        new SSLException("Unsupported or unrecognized SSL message"));
  }

  @ParameterizedTest
  @MethodSource("handshakes")
  void failedHandshakeIsLastingAndSendsNothing(Throwable handshake) {
    assertHandshakeFailure(handshake);
    assertHandshakeFailure(new IOException(NO_BYTES, handshake));
    assertHandshakeFailure(new IOException(NO_BYTES, new IOException(NO_BYTES, handshake)));
  }

  @ParameterizedTest
  @ValueSource(strings = {NO_BYTES, "Connection reset", "closed"})
  void failureThatMayHaveArrivedIsNotLasting(String message) {
    IOException circle = new IOException(message);
    IOException failure = new IOException(message, circle);
    circle.initCause(failure);
    TransportException failed = failureOf(failure);
    assertThat(failed.mayHaveArrived()).isTrue();
    assertThat(TransportFailures.isLasting(failed)).isFalse();
  }

  private static void assertHandshakeFailure(Throwable thrown) {
    TransportException failed = failureOf(thrown);
    assertThat(failed.mayHaveArrived()).isFalse();
    assertThat(TransportFailures.isLasting(failed)).isTrue();
  }

  private static TransportException failureOf(Throwable thrown) {
    return TransportFailures.of(thrown, CALL, "host:443", UnaryOperator.identity());
  }
}
