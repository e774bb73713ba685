package io.github.instagramv1.conformance.second;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as the server received it.
 *
 * @param path the path without a trailing slash or {@code .json}
 * @param coding the content coding of the body; empty if it has none
 */
record Request(
    String method,
    String url,
    String path,
    Pairs query,
    String contentType,
    String coding,
    Optional<String> bearer,
    Body body) {
  private static final String BASE = "/v1";

  static Request of(HttpExchange exchange, int largestBody) throws IOException {
    String raw = exchange.getRequestURI().getRawPath();
    Optional<String> authorization =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
    Body body = Body.read(exchange, largestBody);
    return new Request(
        exchange.getRequestMethod(),
        "http://" + exchange.getRequestHeaders().getFirst("Host") + raw,
        normalizedPath(raw),
        Pairs.parse(exchange.getRequestURI().getRawQuery()),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Encoding"))
            .filter(coding -> !coding.equalsIgnoreCase("identity"))
            .orElse(""),
        authorization
            .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("bearer "))
            .map(text -> text.substring(7).strip()),
        body);
  }

  private static String normalizedPath(String raw) {
    String path = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    return path.endsWith(".json") ? path.substring(0, path.length() - 5) : path;
  }

  /** Returns the decoded path segments after the base path; empty if the path has another base. */
  List<String> segments() {
    List<String> result = new ArrayList<>();
    if (path.startsWith(BASE + "/")) {
      for (String part : path.substring(BASE.length() + 1).split("/", -1)) {
        result.add(Pairs.decode(part.replace("+", "%2B")));
      }
    }
    return result;
  }

  /** The path behind the base path, decoded. */
  String endpoint() {
    return Pairs.decode(path.substring(BASE.length()).replace("+", "%2B"));
  }
}
