package io.github.instagramv1.conformance.model;

/** Compares the redirect URI of a request with a registered one. */
public final class RedirectUris {
  private RedirectUris() {}

  /**
   * Returns whether they match: equal up to the query string, apart from a final slash of the path;
   * the query string starts with the registered one.
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
