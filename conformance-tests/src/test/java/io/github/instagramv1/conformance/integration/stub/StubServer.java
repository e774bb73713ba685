package io.github.instagramv1.conformance.integration.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A server that sends the example of the operation as the response to every request, whatever the
 * credential and the parameters are.
 */
final class StubServer implements AutoCloseable {
  private static final String BASE = "/v1";

  private final Examples examples = new Examples();
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final HttpServer server;

  private StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    server.createContext(BASE, this::handle);
    server.setExecutor(threads);
    server.start();
  }

  static StubServer start() {
    try {
      return new StubServer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the base URL, with the base path. */
  String baseUrl() {
    return "http://localhost:" + server.getAddress().getPort() + BASE;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String method = method(exchange, body);
      String path = exchange.getRequestURI().getRawPath().substring(BASE.length());
      Optional<PathItem> item = examples.path(path.replaceAll("(/|\\.json/?)$", ""));
      if (item.isEmpty()) {
        write(exchange, 404, examples.response("NotFound"));
        return;
      }
      Map<HttpMethod, Operation> operations = item.get().readOperationsMap();
      Optional<Operation> operation =
          operations.entrySet().stream()
              .filter(each -> each.getKey().name().equals(method))
              .map(Map.Entry::getValue)
              .findFirst();
      if (operation.isEmpty()) {
        String methods =
            operations.keySet().stream().map(HttpMethod::name).collect(Collectors.joining(", "));
        exchange.getResponseHeaders().set("Allow", methods);
        write(exchange, 405, examples.response("MethodNotAllowed"));
        return;
      }
      write(exchange, 200, examples.firstExample(operation.get().getResponses().get("200")));
    }
  }

  /**
   * Returns the method of a request. A POST request with the parameter {@code _method} is a DELETE
   * request.
   */
  private static String method(HttpExchange exchange, String body) {
    String query = exchange.getRequestURI().getRawQuery();
    boolean deletes = body.contains("_method") || (query != null && query.contains("_method"));
    String method = exchange.getRequestMethod();
    return method.equals("POST") && deletes ? "DELETE" : method;
  }

  private static void write(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.getResponseHeaders().set("X-Ratelimit-Limit", "5000");
    exchange.getResponseHeaders().set("X-Ratelimit-Remaining", "4973");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
