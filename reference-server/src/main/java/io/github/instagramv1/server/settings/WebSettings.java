package io.github.instagramv1.server.settings;

import io.github.instagramv1.server.transport.Tls;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Settings outside the API.
 *
 * @param managementPort the port of health and metrics, instead of the public port; 0 takes a free
 *     port
 * @param corsOrigins origins whose scripts may read the responses of the API, such as {@code
 *     https://app.example.org}
 * @param accessLog the file of the access log; {@code -} is standard output
 * @param tls the keystore for HTTPS on the public port; empty for HTTP
 */
public record WebSettings(
    Optional<Integer> managementPort,
    Set<String> corsOrigins,
    Optional<Path> accessLog,
    Optional<Tls> tls) {
  /** Health and metrics on the public port, no other origins, no log. */
  public static final WebSettings NONE =
      new WebSettings(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

  private static final int LAST_PORT = 65_535;

  public WebSettings {
    corsOrigins = Set.copyOf(corsOrigins);
    if (managementPort.filter(port -> port < 0 || port > LAST_PORT).isPresent()) {
      throw new IllegalArgumentException("A port must be a number from 0 to " + LAST_PORT + ".");
    }
    for (String origin : corsOrigins) {
      if (!isOrigin(origin)) {
        throw new IllegalArgumentException(
            "An origin must consist of http:// or https://, a host and optionally a port.");
      }
    }
  }

  private static boolean isOrigin(String text) {
    try {
      URI uri = URI.create(text);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && text.equals(uri.getScheme() + "://" + uri.getRawAuthority())
          && uri.getRawUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
