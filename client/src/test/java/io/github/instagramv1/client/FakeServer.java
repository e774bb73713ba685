package io.github.instagramv1.client;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that sends the same response to every request and records the last request. */
public final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private volatile int status = 200;
  private volatile String response = "{\"data\": {}, \"meta\": {\"code\": 200}}";
  private volatile String method;
  private volatile URI uri;
  private volatile String contentType;
  private volatile String body;

  public FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          method = exchange.getRequestMethod();
          uri = exchange.getRequestURI();
          contentType = exchange.getRequestHeaders().getFirst("Content-Type");
          body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] bytes = response.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  public FakeServer respondWith(int newStatus, String newResponse) {
    status = newStatus;
    response = newResponse;
    return this;
  }

  InstagramClient.Builder client() {
    return InstagramClient.builder().baseUrl(origin() + "/v1/");
  }

  public String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  public int requests() {
    return requests.get();
  }

  public String method() {
    return method;
  }

  public URI uri() {
    return uri;
  }

  public String contentType() {
    return contentType;
  }

  public String body() {
    return body;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
