package io.github.instagramv1.server.oauth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Validates redirect URIs for registration, and compares sent ones with registered ones. */
public final class RedirectUris {
  /** The error message for an invalid redirect URI. */
  public static final String RULE =
      "A redirect URI must be absolute, such as https://app.example.org/back or app://back, in"
          + " visible ASCII characters and without a fragment.";

  private static final Set<String> RUN_BY_BROWSERS =
      Set.of("javascript", "data", "vbscript", "blob", "file", "about", "view-source");
  private static final Pattern VISIBLE = Pattern.compile("[!-~&&[^#\\\\\"<>]]{1,2000}");

  private RedirectUris() {}

  /**
   * Returns a URI that an application may register.
   *
   * @throws IllegalArgumentException if it is invalid
   */
  public static String requireRegistrable(String uri) {
    try {
      URI parsed = new URI(uri);
      boolean web = "http".equals(parsed.getScheme()) || "https".equals(parsed.getScheme());
      if (VISIBLE.matcher(uri).matches()
          && parsed.isAbsolute()
          && !RUN_BY_BROWSERS.contains(parsed.getScheme().toLowerCase(Locale.ROOT))
          && (!web || (parsed.getHost() != null && parsed.getRawUserInfo() == null))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // The sentence says what is wrong.
    }
    throw new IllegalArgumentException(RULE);
  }

  /**
   * Returns whether a URI matches a registered one: equal up to the query string, apart from a
   * final slash, and with a query string that starts with the registered one.
   */
  static boolean matches(String registered, String sent) {
    if (!VISIBLE.matcher(sent).matches()) {
      return false;
    }
    String[] wanted = registered.split("\\?", 2);
    String[] given = sent.split("\\?", 2);
    if (!withoutSlash(wanted[0]).equals(withoutSlash(given[0]))) {
      return false;
    }
    if (wanted.length == 1) {
      return true;
    }
    return given.length == 2
        && (given[1].equals(wanted[1]) || given[1].startsWith(wanted[1] + "&"));
  }

  /** Returns the source of a content security policy for a redirect. */
  static String policySource(String uri) {
    URI parsed = URI.create(uri.split("\\?", 2)[0]);
    boolean web = "http".equals(parsed.getScheme()) || "https".equals(parsed.getScheme());
    return web ? parsed.getScheme() + "://" + parsed.getRawAuthority() : parsed.getScheme() + ":";
  }

  private static String withoutSlash(String base) {
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }
}
