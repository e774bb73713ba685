package io.github.instagramv1.conformance.check;

import io.github.instagramv1.conformance.contract.ContractOperation.PageKey;
import io.github.instagramv1.conformance.http.Queries;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules of the URL of a next page. */
public final class NextUrls {
  private NextUrls() {}

  /**
   * The URL is absolute and repeats the request except for the page key. Its authority and the
   * prefix of its path may differ, because servers may have a public name.
   */
  public static Optional<Finding> repeats(String next, String sent, PageKey key) {
    return repeats(next, sent, Set.of(key.request()));
  }

  /**
   * The URL is absolute and repeats the request except for some parameters.
   *
   * @param apart parameters that may differ
   */
  public static Optional<Finding> repeats(String next, String sent, Set<String> apart) {
    Optional<Finding> path = samePath(next, sent);
    if (path.isPresent()) {
      return path;
    }
    Set<String> before = parameters(sent, apart);
    Set<String> after = parameters(next, apart);
    return before.equals(after)
        ? Optional.empty()
        : Finding.of("next_url.parameters", "sent %s, next_url has %s", before, after);
  }

  /** The URL is absolute and of the same operation, with or without a suffix of the path. */
  public static Optional<Finding> samePath(String next, String sent) {
    if (!next.matches("https?://[^/?#]+/[^#]*")) {
      return Finding.of("next_url.absolute", "not an absolute URL: %s", next);
    }
    if (!next.matches("[!-~]*")) {
      return Finding.of("next_url.encoded", "characters of a URL are not encoded: %s", next);
    }
    String path = withoutSuffix(URI.create(next).getRawPath());
    String asked = withoutSuffix(URI.create(sent).getRawPath());
    String operation = asked.substring(asked.indexOf('/', 1));
    return decoded(path).endsWith(decoded(operation))
        ? Optional.empty()
        : Finding.of("next_url.path", "%s does not end in %s", path, operation);
  }

  private static String withoutSuffix(String path) {
    return path.replaceFirst("(?:[.]json)?/?$", "");
  }

  private static String decoded(String path) {
    return URI.create("http://localhost" + path).getPath();
  }

  private static Set<String> parameters(String url, Set<String> apart) {
    Set<String> result = new TreeSet<>();
    Queries.pairs(url).stream()
        .filter(pair -> !apart.contains(pair.getKey()))
        .forEach(pair -> result.add(pair.getKey() + "=" + pair.getValue()));
    return result;
  }
}
