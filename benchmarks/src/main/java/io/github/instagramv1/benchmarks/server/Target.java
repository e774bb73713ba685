package io.github.instagramv1.benchmarks.server;

import java.net.URI;

/**
 * The server that a measuring process calls. The servers run in the process that starts it, which
 * passes their addresses as system properties.
 *
 * @param baseUrl with {@code /v1} and without a final slash
 */
public record Target(URI baseUrl, String token) {
  private static final String BASE_URL = "benchmarks.%s.base-url";
  private static final String TOKEN = "benchmarks.%s.token";

  /** Returns the target with a name from the system properties. */
  public static Target named(String name) {
    String baseUrl = System.getProperty(BASE_URL.formatted(name));
    if (baseUrl == null) {
      throw new IllegalStateException(
          "No server was named '"
              + name
              + "'; start the benchmark with the command in the README.");
    }
    return new Target(URI.create(baseUrl), System.getProperty(TOKEN.formatted(name)));
  }

  /**
   * Sets the system properties in this process, and returns the arguments that set them in another.
   */
  public String[] tell(String name) {
    System.setProperty(BASE_URL.formatted(name), baseUrl.toString());
    System.setProperty(TOKEN.formatted(name), token);
    return new String[] {
      "-D" + BASE_URL.formatted(name) + "=" + baseUrl, "-D" + TOKEN.formatted(name) + "=" + token
    };
  }
}
