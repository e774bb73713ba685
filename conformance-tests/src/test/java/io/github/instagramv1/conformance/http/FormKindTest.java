package io.github.instagramv1.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.http.wire.Outgoing;
import io.github.instagramv1.conformance.http.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests which content type and body a server receives for a form. */
class FormKindTest {
  private final BlockingQueue<String> received = new ArrayBlockingQueue<>(1);
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String type = exchange.getRequestHeaders().getFirst("Content-Type");
          byte[] body = exchange.getRequestBody().readAllBytes();
          received.add(type + " " + new String(body, StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  private String receivedAfterSending(String contentType, String body) throws InterruptedException {
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    new Wire(Duration.ofSeconds(5))
        .send(
            new Outgoing(
                Contract.load().operation("createComment"),
                "POST",
                url,
                Map.of(),
                contentType,
                body));
    return received.take();
  }

  @Test
  void sendsABodyWithoutContentType() throws InterruptedException {
    assertThat(receivedAfterSending("", "text=a%20b")).isEqualTo("null text=a%20b");
  }

  @Test
  void sendsMultipartValuesUnencoded() throws InterruptedException {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("text", "a&b \u00E5");
    form.put("access_token", "1");
    String[] lines = receivedAfterSending(Multipart.TYPE, Multipart.encode(form)).split("\r\n", -1);
    assertThat(lines[0]).startsWith("multipart/form-data; boundary=");
    assertThat(lines)
        .contains("Content-Disposition: form-data; name=\"text\"", "a&b \u00E5", "1")
        .endsWith(lines[0].substring(lines[0].indexOf(" --") + 1) + "--", "");
  }
}
