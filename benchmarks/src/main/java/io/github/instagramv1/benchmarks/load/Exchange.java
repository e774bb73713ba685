package io.github.instagramv1.benchmarks.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A request of the load.
 *
 * @param method the HTTP method
 * @param target path below the base path of the API, and query
 */
public record Exchange(String method, String target) {

  /** Parses the output of {@link #toString}. */
  static Exchange parse(String line) {
    String[] parts = line.split(" ", 2);
    return new Exchange(parts[0], parts[1]);
  }

  /**
   * Returns the request as it is sent over HTTP/1.1.
   *
   * @param api the base URL of the API, without a final slash
   */
  byte[] bytes(URI api) {
    String length = method.equals("POST") ? "Content-Length: 0\r\n" : "";
    return "%s %s%s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
        .formatted(method, api.getRawPath(), target, api.getAuthority(), length)
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String toString() {
    return method + " " + target;
  }
}
