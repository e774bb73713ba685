package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.http.wire.NoResponseException;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.http.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that every request ends, whatever the server does to the connection. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileServerTest {
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Wire wire = new Wire(Duration.ofSeconds(1));
  private final Wire patientWire = new Wire(Duration.ofSeconds(5));

  private static Outgoing getRequest(String url) {
    return new Outgoing(Contract.load().operation("getUser"), "GET", url, Map.of(), "", "");
  }

  private static Outgoing likeRequest(String url) {
    return new Outgoing(Contract.load().operation("likeMedia"), "POST", url, Map.of(), "", "");
  }

  private ServerSocket server;

  private interface Behaviour {
    void act(Socket socket, OutputStream out) throws Exception;
  }

  @BeforeEach
  void startServer() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stopServer() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private void serve(Behaviour behaviour) {
    Future<?> unused = // ends with the server
        threads.submit(
            () -> {
              while (true) {
                Socket socket = server.accept();
                Future<?> unusedAnswer = // the client sees how the answer ends
                    threads.submit(
                        () -> {
                          try (socket;
                              InputStream in = socket.getInputStream()) {
                            in.read(new byte[8192]);
                            behaviour.act(socket, socket.getOutputStream());
                          }
                          return null;
                        });
              }
            });
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private String url() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/v1";
  }

  private void assertEnds() {
    assertThatThrownBy(() -> wire.send(getRequest(url()))).isInstanceOf(NoResponseException.class);
  }

  @Test
  void endsOnAStall() {
    serve((socket, out) -> Thread.sleep(20_000));
    assertThatThrownBy(() -> wire.send(getRequest(url())))
        .isInstanceOfSatisfying(NoResponseException.class, e -> assertThat(e.closed()).isFalse());
  }

  @Test
  void endsIfTheServerClosesDuringALargeBody() {
    serve((socket, out) -> socket.setSoLinger(true, 0));
    Outgoing large =
        new Outgoing(
            Contract.load().operation("createComment"),
            "POST",
            url(),
            Map.of(),
            "application/x-www-form-urlencoded",
            "text=" + "a".repeat(8 * 1024 * 1024));
    assertThatThrownBy(() -> wire.send(large))
        .isInstanceOfSatisfying(NoResponseException.class, e -> assertThat(e.closed()).isTrue());
  }

  @Test
  void endsOnATruncatedBody() {
    serve((socket, out) -> write(out, HEAD + "Content-Length: 1000\r\n\r\n{\"data\":"));
    assertEnds();
  }

  @Test
  void endsOnAnEndlessSlowBody() {
    serve(
        (socket, out) -> {
          write(out, HEAD + "\r\n");
          while (true) {
            write(out, " ");
            Thread.sleep(100);
          }
        });
    assertEnds();
  }

  @Test
  void endsOnEndlessSlowHeaders() {
    serve(
        (socket, out) -> {
          write(out, HEAD);
          while (true) {
            write(out, "X");
            Thread.sleep(100);
          }
        });
    assertEnds();
  }

  @Test
  void endsWithoutATlsHandshake() {
    serve((socket, out) -> Thread.sleep(20_000));
    String secure = url().replace("http:", "https:");
    assertThatThrownBy(() -> wire.send(getRequest(secure))).isInstanceOf(NoResponseException.class);
  }

  @Test
  void limitsTheSizeOfACompressedBody() {
    serve(
        (socket, out) -> {
          write(out, HEAD + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
          try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
              packed.write(zeros);
            }
          }
        });
    assertThat(patientWire.send(getRequest(url())).body()).hasSizeLessThan(1 << 20);
  }

  @Test
  void receivesAResponseAfterATimeout() {
    AtomicInteger requests = new AtomicInteger();
    serve(
        (socket, out) -> {
          if (requests.getAndIncrement() == 0) {
            Thread.sleep(20_000);
          }
          write(out, HEAD + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
        });
    assertThatThrownBy(() -> patientWire.send(getRequest(url())))
        .isInstanceOf(NoResponseException.class);
    assertThat(patientWire.send(getRequest(url())).body()).isEqualTo("{}");
  }

  @Test
  void endsOnAnEndlessBody() {
    serve(
        (socket, out) -> {
          write(out, HEAD + "\r\n");
          String block = " ".repeat(1 << 16);
          while (true) {
            write(out, block);
          }
        });
    assertEnds();
  }

  @Test
  void endsOnAHugeHeader() {
    serve((socket, out) -> write(out, HEAD + "X: " + "x".repeat(10_000_000) + "\r\n\r\n{}"));
    assertEnds();
  }

  @Test
  void endsOnAConnectionReset() {
    serve((socket, out) -> socket.setSoLinger(true, 0));
    assertEnds();
  }

  @Test
  void returnsARedirectToItself() {
    serve(
        (socket, out) ->
            write(
                out,
                "HTTP/1.1 302 Found\r\nLocation: /v1\r\nContent-Length: 0\r\nConnection: close"
                    + "\r\n\r\n"));
    assertThat(patientWire.send(getRequest(url())).status()).isEqualTo(302);
  }

  @Test
  void survivesConnectionsThatCloseUnannounced() throws InterruptedException {
    Semaphore closed = new Semaphore(0);
    AtomicInteger requests = new AtomicInteger();
    serve(
        (socket, out) -> {
          requests.incrementAndGet();
          write(out, HEAD + "Content-Length: 2\r\n\r\n{}");
          socket.close();
          closed.release();
        });
    for (int i = 0; i < 10; i++) {
      assertThat(patientWire.send(i % 2 == 0 ? getRequest(url()) : likeRequest(url())).body())
          .isEqualTo("{}");
      closed.acquire();
    }
    assertThat(requests).hasValue(10);
  }

  @Test
  void retriesOnlyRequestsThatChangeNothing() {
    AtomicInteger requests = new AtomicInteger();
    serve((socket, out) -> requests.incrementAndGet());
    assertThatThrownBy(() -> patientWire.send(likeRequest(url())))
        .isInstanceOf(NoResponseException.class);
    assertThat(requests).hasValue(1);
    assertThatThrownBy(() -> patientWire.send(getRequest(url())))
        .isInstanceOf(NoResponseException.class);
    assertThat(requests).hasValue(3);
  }
}
