package io.github.instagramv1.client;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers every request alike and remembers the last one. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private volatile int status = 200;
  private volatile String reply = "{\"data\": null, \"meta\": {\"code\": 200}}";
  private volatile String method;
  private volatile URI uri;
  private volatile String contentType;
  private volatile String body;

  FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          method = exchange.getRequestMethod();
          uri = exchange.getRequestURI();
          contentType = exchange.getRequestHeaders().getFirst("Content-Type");
          body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] bytes = reply.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  FakeServer answers(int newStatus, String newReply) {
    status = newStatus;
    reply = newReply;
    return this;
  }

  InstagramClient.Builder client() {
    return InstagramClient.builder()
        .baseUrl("http://localhost:" + server.getAddress().getPort() + "/v1/");
  }

  String method() {
    return method;
  }

  URI uri() {
    return uri;
  }

  String contentType() {
    return contentType;
  }

  String body() {
    return body;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
