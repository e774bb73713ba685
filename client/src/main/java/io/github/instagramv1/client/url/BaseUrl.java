package io.github.instagramv1.client.url;

import io.github.instagramv1.client.redaction.Redaction;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The base URL of a server. Every request goes to a URL below it, and no token goes to another
 * origin.
 */
public final class BaseUrl {
  private static final int HIGHEST_PORT = 65_535;

  private final String text;
  private final URI uri;
  private final Origin origin;

  /**
   * Reads a base URL; slashes at its end count as absent.
   *
   * @throws IllegalArgumentException if it is null, or is not an absolute URL of HTTP without query
   *     string, fragment and user
   */
  public BaseUrl(String url) {
    if (url == null) {
      throw new IllegalArgumentException("The base URL is null. Set one such as https://host/v1");
    }
    if (url.isBlank()) {
      throw new IllegalArgumentException("The base URL is empty. Set one such as https://host/v1");
    }
    text = url.replaceFirst("/+$", "");
    uri = parsed(url, text);
    String fault = fault(uri);
    if (fault != null) {
      throw refused(url, fault);
    }
    origin = Origin.of(uri).orElseThrow();
  }

  /** Returns whether the URL uses TLS. */
  public boolean overTls() {
    return origin.overTls();
  }

  /** Returns scheme, host and port. */
  public Origin origin() {
    return origin;
  }

  /** Returns the URL of a path below the base. */
  public String of(String path) {
    return text + path;
  }

  /** Returns whether a URL is complete and has the scheme, host and port of the base URL. */
  public boolean sameOrigin(String url) {
    // The usual case costs no parsing.
    return (url.startsWith(text) && url.startsWith("/", text.length()))
        || Origin.of(URI.create(url)).filter(origin::equals).isPresent();
  }

  /**
   * Returns the decoded path of a URL relative to the base URL; the whole path if it is not below
   * it.
   */
  public String endpoint(String url) {
    String path = URI.create(url).getPath();
    String prefix = uri.getPath();
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
  }

  @Override
  public String toString() {
    return text;
  }

  private static URI parsed(String url, String text) {
    if (!text.equals(text.strip())) {
      throw refused(url, "starts or ends with a blank");
    }
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw refused(url, "is not a URL (" + e.getReason() + ")");
    }
  }

  private static String fault(URI uri) {
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (!http && !"https".equalsIgnoreCase(uri.getScheme())) {
      return "does not begin with http:// or https://";
    }
    if (uri.getRawUserInfo() != null || hasUser(uri)) {
      return "contains a user name or a password, which this API does not use";
    }
    if (uri.getHost() == null) {
      return faultOfHost(uri);
    }
    if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
      return "has the port " + uri.getPort() + ", which is not between 1 and " + HIGHEST_PORT;
    }
    if (uri.getRawQuery() != null) {
      return "has a query string; parameters are set for each operation";
    }
    return uri.getRawFragment() == null ? null : "has a fragment (#...), which no server receives";
  }

  private static boolean hasUser(URI uri) {
    return uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0;
  }

  private static String faultOfHost(URI uri) {
    String authority = Optional.ofNullable(uri.getRawAuthority()).orElse("");
    if (authority.replaceFirst(":.*", "").isEmpty()) {
      return "has no host";
    }
    return authority.indexOf('_') < 0
        ? "has a host or a port that is not valid: " + authority
        : "has a host name with an underscore, "
            + authority
            + ", which Java's HTTP client does not connect to; use another name or the IP address";
  }

  private static IllegalArgumentException refused(String url, String fault) {
    return new IllegalArgumentException(
        "The base URL "
            + Redaction.urlWithoutQuery(url)
            + " "
            + fault
            + ". Example: https://host/v1");
  }
}
