package io.github.instagramv1.conformance.check;

import java.net.URI;
import java.util.Optional;

/** Rules of the URL of a next page. */
public final class NextUrls {
  private NextUrls() {}

  /** The URL is absolute and of the same operation, with or without a suffix of the path. */
  public static Optional<Finding> samePath(String next, String sent) {
    if (!next.matches("https?://[^/?#]+/[^#]*")) {
      return Finding.of("next_url.absolute", "not an absolute URL: %s", next);
    }
    if (!next.matches("[!-~]*")) {
      return Finding.of("next_url.encoded", "characters of a URL are not encoded: %s", next);
    }
    String path = withoutJsonSuffix(URI.create(next).getRawPath());
    String requestedPath = withoutJsonSuffix(URI.create(sent).getRawPath());
    String operation = requestedPath.substring(requestedPath.indexOf('/', 1));
    return decoded(path).endsWith(decoded(operation))
        ? Optional.empty()
        : Finding.of("next_url.path", "%s does not end in %s", path, operation);
  }

  private static String withoutJsonSuffix(String path) {
    return path.replaceFirst("(?:[.]json)?/?$", "");
  }

  private static String decoded(String path) {
    return URI.create("http://localhost" + path).getPath();
  }
}
