package io.github.instagramv1.conformance.model;

/** Which redirect URI of a request is one that the application has registered. */
public final class RedirectUris {
  private RedirectUris() {}

  /**
   * Whether they match: equal up to the query, but for a final slash of the path; a registered
   * query comes first, and more may follow.
   */
  public static boolean match(String registered, String sent) {
    String[] wanted = registered.split("\\?", 2);
    String[] given = sent.split("\\?", 2);
    if (!withoutSlash(wanted[0]).equals(withoutSlash(given[0]))) {
      return false;
    }
    return wanted.length == 1
        || (given.length == 2 && (given[1] + "&").startsWith(wanted[1] + "&"));
  }

  private static String withoutSlash(String uri) {
    return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }
}
