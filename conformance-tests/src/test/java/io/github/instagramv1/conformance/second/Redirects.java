package io.github.instagramv1.conformance.second;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Validates redirect URIs. */
final class Redirects {
  private Redirects() {}

  /**
   * Returns whether a redirect URI equals the registered one, apart from additional parameters at
   * the end of its query.
   */
  static boolean matches(String registered, String sent) {
    try {
      URI one = URI.create(registered);
      URI other = URI.create(sent);
      return one.getScheme().equals(other.getScheme())
          && one.getRawAuthority().equals(other.getRawAuthority())
          && withoutTrailingSlash(one.getRawPath()).equals(withoutTrailingSlash(other.getRawPath()))
          && other.getRawFragment() == null
          && beginsWith(parts(other.getRawQuery()), parts(one.getRawQuery()));
    } catch (IllegalArgumentException | NullPointerException e) {
      return false;
    }
  }

  private static String withoutTrailingSlash(String path) {
    return path.replaceFirst("/$", "");
  }

  private static List<String> parts(String query) {
    return query == null ? List.of() : Arrays.asList(query.split("&", -1));
  }

  private static boolean beginsWith(List<String> parameters, List<String> prefix) {
    return parameters.size() >= prefix.size()
        && Objects.equals(parameters.subList(0, prefix.size()), prefix);
  }
}
