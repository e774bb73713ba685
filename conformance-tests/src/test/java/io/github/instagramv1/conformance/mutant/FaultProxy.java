package io.github.instagramv1.conformance.mutant;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.instagramv1.conformance.contract.Contract;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server that forwards every request to a correct server, except where the injected fault changes
 * it.
 */
public final class FaultProxy implements AutoCloseable {
  private static final List<String> HOP_BY_HOP =
      List.of("connection", "content-length", "transfer-encoding", "date", "keep-alive");

  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Router router;
  private final StateRestorer upstream;
  private final String basePath;
  private final List<String> failures = new ArrayList<>();
  private Fault fault = Fault.NONE;

  static {
    // The HTTP server sends the head and the body of a response in separate packets. Without this
    // property, the second packet waits 40 ms for the acknowledgement of the first.
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  /**
   * Starts the proxy on a free port of this machine.
   *
   * @param target the base URL of the correct server
   */
  public FaultProxy(Contract contract, String target) {
    this.router = new Router(contract);
    this.upstream = new StateRestorer(new HttpUpstream(target, this::baseUrl));
    this.basePath = java.net.URI.create(target).getPath();
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns the base URL of the proxy, which the kit uses. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + basePath;
  }

  /** Injects this fault into all further requests and clears the list of failures. */
  public synchronized void injectFault(Fault other) {
    failures.clear();
    fault = other;
  }

  /** Removes the fault and undoes what was written to the correct server in the meantime. */
  public synchronized void removeFault() {
    fault = Fault.NONE;
    upstream.undoAll();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      ProxyResponse response = respond(read(exchange));
      byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
      response
          .headers()
          .forEach(
              (name, value) -> {
                if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                  exchange.getResponseHeaders().set(name, value);
                }
              });
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        try (OutputStream stream = exchange.getResponseBody()) {
          stream.write(body);
        }
      }
    }
  }

  private ProxyResponse respond(ProxyRequest request) {
    Fault current;
    synchronized (this) {
      current = fault;
      if (!current.takesRequestsAtOnce()) {
        return respond(request, current);
      }
    }
    return respond(request, current);
  }

  private ProxyResponse respond(ProxyRequest request, Fault current) {
    try {
      return current.apply(request, upstream);
    } catch (RuntimeException e) {
      recordFailure(request.operation() + ": " + e);
      return new ProxyResponse(502, Map.of(), "");
    }
  }

  private synchronized void recordFailure(String what) {
    failures.add(what);
  }

  /** Returns the failures of the fault's own code since the last fault was injected. */
  public synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  private ProxyRequest read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    String raw = exchange.getRequestURI().getRawPath();
    boolean outside = !raw.startsWith(basePath);
    String path = outside ? raw : raw.substring(basePath.length());
    return new ProxyRequest(
        outside ? Router.BESIDE : router.operation(exchange.getRequestMethod(), path),
        exchange.getRequestMethod(),
        path,
        ProxyRequest.parse(exchange.getRequestURI().getRawQuery()),
        headers,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
