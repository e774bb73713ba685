package io.github.instagramv1.client.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a server is: every call goes below it, and no token goes to another origin. */
public final class BaseUrl {
  private final String text;
  private final URI uri;

  /**
   * A base; a slash at its end counts as absent.
   *
   * @throws IllegalArgumentException if it is not an absolute URL of HTTP without query, fragment
   *     and user
   */
  public BaseUrl(String url) {
    text = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw refused(url);
    }
    boolean http = "http".equalsIgnoreCase(uri.getScheme()) || overTls();
    boolean plain =
        uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
    if (!http || uri.getHost() == null || !plain) {
      throw refused(url);
    }
  }

  /** Whether TLS is spoken. */
  boolean overTls() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** The URL of a path below the base. */
  String of(String path) {
    return text + path;
  }

  /** Whether a URL is complete and has scheme, host and port of the base. */
  boolean sameOrigin(String url) {
    // The usual case costs no parsing.
    return url.startsWith(text + "/") || origin(URI.create(url)).equals(origin(uri));
  }

  /** The path of a URL below the base, decoded; the whole path of one that is elsewhere. */
  String endpoint(String url) {
    String path = URI.create(url).getPath();
    String prefix = uri.getPath();
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
  }

  @Override
  public String toString() {
    return text;
  }

  private static String origin(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
      return "";
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = uri.getPort() < 0 ? usual : uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
  }

  private static IllegalArgumentException refused(String url) {
    return new IllegalArgumentException(
        "not a base URL such as https://host/v1: " + Redaction.text(url));
  }
}
