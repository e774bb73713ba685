package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThrownCopyTest {
  static Stream<Throwable> kinds() {
    return Stream.of(
        new HttpConnectTimeoutException("s3cret"),
        new HttpTimeoutException("s3cret"),
        new ConnectException("s3cret"),
        new ProtocolException("s3cret"),
        new SSLHandshakeException("s3cret"),
        new SSLException("s3cret"),
        new IOException("s3cret"),
        new IllegalStateException("s3cret"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keepsTheClassAndStackTrace(Throwable thrown) {
    Throwable copy = ThrownCopy.of(thrown, ThrownCopyTest::redacted);
    assertThat(copy).isNotSameAs(thrown).hasSameClassAs(thrown).hasMessage("***");
    assertThat(copy.getStackTrace()).isEqualTo(thrown.getStackTrace());
  }

  @Test
  void hidesSecretsOfCausesAndSuppressedExceptions() {
    IOException deep = new IOException("all is well", new IOException(new Exception("s3cret 1")));
    deep.addSuppressed(new IOException("s3cret 2", new RuntimeException("s3cret 3")));
    deep.getCause().addSuppressed(new Exception("s3cret 4"));
    Throwable copy = ThrownCopy.of(deep, ThrownCopyTest::redacted);
    StringWriter shown = new StringWriter();
    copy.printStackTrace(new PrintWriter(shown));
    assertThat(shown.toString())
        .contains("all is well", "*** 1", "*** 2", "*** 3", "*** 4")
        .doesNotContain("s3cret");
  }

  @Test
  void returnsAnExceptionWithoutSecretsItself() {
    IOException harmless = new IOException("fine", new IOException());
    harmless.addSuppressed(new IOException("also fine"));
    assertThat(ThrownCopy.of(harmless, ThrownCopyTest::redacted)).isSameAs(harmless);
  }

  @Test
  void copiesACircleOfCauses() {
    IOException first = new IOException("s3cret");
    IOException second = new IOException("x", first);
    first.initCause(second);
    assertThat(ThrownCopy.of(first, ThrownCopyTest::redacted)).hasMessage("***");
  }

  private static String redacted(String text) {
    return text.replace("s3cret", "***");
  }
}
