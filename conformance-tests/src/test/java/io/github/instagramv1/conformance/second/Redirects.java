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
  static boolean fits(String registered, String sent) {
    try {
      URI one = URI.create(registered);
      URI other = URI.create(sent);
      return one.getScheme().equals(other.getScheme())
          && one.getRawAuthority().equals(other.getRawAuthority())
          && bare(one.getRawPath()).equals(bare(other.getRawPath()))
          && other.getRawFragment() == null
          && begins(parts(other.getRawQuery()), parts(one.getRawQuery()));
    } catch (IllegalArgumentException | NullPointerException e) {
      return false;
    }
  }

  private static String bare(String path) {
    return path.replaceFirst("/$", "");
  }

  private static List<String> parts(String query) {
    return query == null ? List.of() : Arrays.asList(query.split("&", -1));
  }

  private static boolean begins(List<String> whole, List<String> head) {
    return whole.size() >= head.size() && Objects.equals(whole.subList(0, head.size()), head);
  }
}
