package io.github.instagramv1.server.direct;

import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;

/**
 * The target of a request without percent sequences.
 *
 * @param path with the base path, without an ignored suffix
 * @param query as sent; null if there is none
 */
record PlainTarget(String path, String query) {
  private static final String IN_PATH = "-_~/.";
  private static final String IN_QUERY = "-._~&=+,:%";
  private static final String IN_HOST = "-.";

  /** Returns the target; empty if it may have to be rewritten before an operation is chosen. */
  static Optional<PlainTarget> of(HttpURI uri) {
    String path = uri.getPath();
    String query = uri.getQuery();
    String authority = uri.getAuthority();
    boolean plain =
        path != null
            && authority != null
            && consistsOf(path, IN_PATH)
            && isHostWithPort(authority)
            && (query == null || consistsOf(query, IN_QUERY))
            && !path.endsWith("/")
            && !path.endsWith(".json")
            && !path.contains("//")
            && !path.contains("/.");
    return plain ? Optional.of(new PlainTarget(path, query)) : Optional.empty();
  }

  private static boolean isHostWithPort(String authority) {
    int colon = authority.indexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "80" : authority.substring(colon + 1);
    return !host.isEmpty()
        && consistsOf(host, IN_HOST)
        && !port.isEmpty()
        && port.length() <= 5
        && port.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean consistsOf(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letterOrDigit =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
