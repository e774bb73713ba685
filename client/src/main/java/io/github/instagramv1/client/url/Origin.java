package io.github.instagramv1.client.url;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The server of a URL.
 *
 * @param scheme in lower case
 * @param host in lower case
 * @param port the default port of the scheme if the URL has none
 */
public record Origin(String scheme, String host, int port) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** Returns the origin of a URL; empty without scheme or host, and with a user. */
  public static Optional<Origin> of(URI uri) {
    if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
      return Optional.empty();
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int port = uri.getPort() < 0 ? usualPort(scheme) : uri.getPort();
    return Optional.of(new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port));
  }

  /** Returns the server of a URL for messages, without a user in front of it. */
  public static String named(URI uri) {
    String authority = uri.getRawAuthority();
    if (uri.getScheme() == null || authority == null) {
      return "no server";
    }
    int user = authority.lastIndexOf('@');
    String server =
        uri.getScheme().toLowerCase(Locale.ROOT) + "://" + authority.substring(user + 1);
    return user < 0 ? server : server + ", with a user name in front of it";
  }

  boolean overTls() {
    return scheme.equals("https");
  }

  /** Returns host and port, such as {@code localhost:8080}. */
  public String hostAndPort() {
    return host + ":" + port;
  }

  /** Returns the origin as text, without the default port of the scheme. */
  @Override
  public String toString() {
    return scheme + "://" + (port == usualPort(scheme) ? host : hostAndPort());
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? HTTPS : HTTP;
  }
}
