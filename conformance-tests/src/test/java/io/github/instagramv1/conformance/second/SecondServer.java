package io.github.instagramv1.conformance.second;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.instagramv1.conformance.config.Setting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** The second server, on a free port. */
final class SecondServer implements AutoCloseable {
  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final ServerVariant variant;
  private final Dispatcher dispatcher;
  private final Lobby lobby;
  private final Map<Setting, String> settings;
  private final String tokenOfNewUser;

  private SecondServer(ServerVariant variant, long seed) throws IOException {
    this.variant = variant;
    Store store = new Store(variant);
    DataSet data = new DataSet(store, variant, seed);
    this.settings = data.settings();
    this.tokenOfNewUser = data.tokenOfNewUser();
    this.dispatcher = new Dispatcher(store, variant);
    this.lobby = new Lobby(store, variant);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
    settings.put(Setting.BASE_URL, "http://localhost:" + server.getAddress().getPort() + "/v1");
  }

  /** Starts a server with data from this seed. */
  static SecondServer start(ServerVariant variant, long seed) {
    try {
      return new SecondServer(variant, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every setting of the kit for which the data provide a value. */
  Map<Setting, String> settings() {
    return settings;
  }

  /** Returns the token of a user who has published nothing and follows nobody. */
  String tokenOfNewUser() {
    return tokenOfNewUser;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Request request = Request.of(exchange, variant.largestBody());
      delayResponse();
      if (Lobby.serves(request)) {
        synchronized (dispatcher) {
          lobby.serve(exchange, request);
        }
        return;
      }
      Response response = dispatcher.response(request);
      Optional<String> callback = Dispatcher.callback(request);
      write(exchange, response, callback);
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }

  private void delayResponse() {
    try {
      Thread.sleep(variant.delayMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(HttpExchange exchange, Response response, Optional<String> callback)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    response.headers().forEach(headers::set);
    headers.set(
        "Content-Type",
        callback.map(name -> "application/javascript").orElse(variant.contentType()));
    headers.set("Content-Language", "sv");
    headers.add("Set-Cookie", "csrftoken=0; Path=/");
    headers.add("Vary", "Cookie");
    headers.add("Vary", "Accept-Encoding");
    byte[] body = response.text(callback, variant).getBytes(StandardCharsets.UTF_8);
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (variant.gzip() && accepted != null && accepted.contains("gzip")) {
      headers.set("Content-Encoding", "gzip");
      body = compressed(body);
    }
    int status = callback.isPresent() ? 200 : response.status();
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, variant.chunked() ? 0 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
