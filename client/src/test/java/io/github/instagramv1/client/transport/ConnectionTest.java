package io.github.instagramv1.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.instagramv1.client.auth.Credential;
import io.github.instagramv1.client.error.CallTimeoutException;
import io.github.instagramv1.client.error.CallTimeoutException.Phase;
import io.github.instagramv1.client.error.TransportException;
import io.github.instagramv1.client.http.RetryPolicy;
import io.github.instagramv1.client.url.BaseUrl;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests how the client connects: TLS, versions of HTTP, and proxies. */
class ConnectionTest {
  @TempDir private static Path folder;
  private static TlsServer tls;

  @BeforeAll
  static void startServer() throws Exception {
    tls = new TlsServer(folder);
  }

  @AfterAll
  static void stopServer() throws Exception {
    tls.close();
  }

  @Test
  void negotiatesHttp2OverTls() throws Exception {
    transport(new Rig.Options().sslContext(tls.sslContext()), tls.baseUrl()).exchange(Calls.user());
    assertThat(tls.protocols()).endsWith("HTTP/2.0 TLSv1.3");
  }

  @Test
  void usesTheConfiguredHttpVersion() throws Exception {
    Rig.Options options =
        new Rig.Options().sslContext(tls.sslContext()).httpVersion(Version.HTTP_1_1);
    transport(options, tls.baseUrl()).exchange(Calls.user());
    assertThat(tls.protocols()).endsWith("HTTP/1.1 TLSv1.3");
    try (Rig rig = Rig.with(o -> o.httpVersion(Version.HTTP_2), Answer.ok())) {
      rig.send(Calls.user());
      assertThat(rig.server.onlyRequest().header("Upgrade")).isEqualTo("h2c");
    }
  }

  @Test
  void sendsNothingToAnUntrustedServer() {
    int before = tls.protocols().size();
    HttpTransport transport = transport(new Rig.Options(), tls.baseUrl());
    TransportException failure =
        catchThrowableOfType(TransportException.class, () -> transport.exchange(Calls.user()));
    assertThat(failure).hasStackTraceContaining(SSLHandshakeException.class.getName());
    assertThat(failure.mayHaveArrived()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(tls.protocols()).hasSize(before);
  }

  @Test
  void usesTheConfiguredTlsProtocols() throws Exception {
    SSLParameters onlyOld = new SSLParameters(null, new String[] {"TLSv1.2"});
    Rig.Options options = new Rig.Options().sslContext(tls.sslContext()).sslParameters(onlyOld);
    transport(options, tls.baseUrl()).exchange(Calls.user());
    assertThat(tls.protocols()).endsWith("HTTP/2.0 TLSv1.2");
  }

  @Test
  void sendsThroughAProxy() {
    try (ScriptedServer proxy = new ScriptedServer(Answer.ok())) {
      Rig.Options options = new Rig.Options().proxy("localhost", proxy.port());
      transport(options, "http://api.invalid/v1").exchange(Calls.user());
      assertThat(proxy.onlyRequest().target())
          .isEqualTo("http://api.invalid/v1/users/8?access_token=" + Rig.TOKEN);
    }
  }

  @Test
  void sendsAPasswordToAProxyThatRequiresIt() {
    Authenticator passwords =
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("ana", "pw".toCharArray());
          }
        };
    Answer asking = Answer.of(407, "", "Proxy-Authenticate: Basic realm=\"x\"");
    try (ScriptedServer proxy = new ScriptedServer(asking, Answer.ok())) {
      Rig.Options options =
          new Rig.Options().proxy("localhost", proxy.port()).authenticator(passwords);
      transport(options, "http://api.invalid/v1").exchange(Calls.user());
      assertThat(proxy.seen().get(1).header("Proxy-Authorization")).isEqualTo("Basic YW5hOnB3");
    }
  }

  @Test
  void usesTheConfiguredExecutor() {
    AtomicInteger tasks = new AtomicInteger();
    Executor counting =
        task -> {
          tasks.incrementAndGet();
          new Thread(task).start();
        };
    try (Rig rig = Rig.with(o -> o.executor(counting), Answer.ok())) {
      rig.transport.exchangeAsync(Calls.user()).join();
      assertThat(tasks).hasPositiveValue();
    }
  }

  @Test
  void retriesAndFailsAfterTheConnectTimeout() throws Exception {
    // Once its backlog is full, a server does not accept further connections.
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1)) {
      try {
        while (waiting.size() < 100) {
          Socket socket = new Socket();
          waiting.add(socket);
          socket.connect(full.getLocalSocketAddress(), 100);
        }
      } catch (SocketTimeoutException e) {
        // The backlog is full.
      }
      Rig.Options impatient = new Rig.Options().connectTimeout(Duration.ofMillis(200));
      HttpTransport transport =
          transport(impatient, "http://localhost:" + full.getLocalPort() + "/v1");
      CallTimeoutException timeout =
          catchThrowableOfType(
              CallTimeoutException.class, () -> transport.exchange(Calls.comment("Hi")));
      assertThat(timeout.phase()).isEqualTo(Phase.CONNECT);
      assertThat(timeout.mayHaveArrived()).isFalse();
      assertThat(timeout.attempts()).isEqualTo(3);
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void namesTheUnreachableHostAndPort() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    Rig.Options once = new Rig.Options().retryPolicy(RetryPolicy.none());
    assertThatThrownBy(
            () -> transport(once, "http://localhost:" + closed + "/v1").exchange(Calls.user()))
        .isInstanceOf(TransportException.class)
        .hasMessageStartingWith("getUser: no connection to localhost:" + closed + " [GET ");
    assertThatThrownBy(
            () -> transport(once, "https://no-such-host.invalid/v1").exchange(Calls.user()))
        .isInstanceOf(TransportException.class)
        .hasMessageStartingWith("getUser: unknown host: no-such-host.invalid:443 [GET ");
    Rig.Options proxied = once.proxy("localhost", closed);
    assertThatThrownBy(() -> transport(proxied, "http://api.invalid/v1").exchange(Calls.user()))
        .hasMessageStartingWith("getUser: no connection to api.invalid:80, through a proxy [GET ");
  }

  private static HttpTransport transport(Rig.Options options, String baseUrl) {
    return new HttpTransport(
        options.toSettings(),
        new BaseUrl(baseUrl),
        Credential.accessToken(Rig.TOKEN),
        null,
        new SkippedPauses());
  }
}
