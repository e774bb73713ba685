package io.github.instagramv1.conformance.suite.oauth;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Redirect URIs that differ slightly from a registered one. */
final class NearUris {
  private static final String OTHER_HOST = "conformance.invalid";
  private static final int PORT = 8443;

  private NearUris() {}

  /** Returns the URIs, the registered one first. */
  static Set<String> of(String registered) {
    String[] parts = registered.split("\\?", 2);
    String base = parts[0];
    String query = parts.length == 2 ? "?" + parts[1] : "";
    String join = parts.length == 2 ? "&" : "?";
    String slashed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base + "/";
    Set<String> uris = new LinkedHashSet<>();
    uris.add(registered);
    uris.add(registered + join + "conformance=1");
    uris.add(slashed + query + join + "conformance=1");
    uris.add(base + "conformance" + query);
    uris.add(base + "/conformance" + query);
    String directory = base.endsWith("/") ? base : base + "/";
    uris.add(directory + "/" + query);
    uris.add(directory + ".." + query);
    uris.add(registered + "#conformance");
    uris.add(base + "?conformance=1" + (query.isEmpty() ? "" : "&" + parts[1]));
    if (parts.length == 2) {
      uris.add(base);
      uris.add(registered + "1");
    }
    addOtherServers(uris, URI.create(registered), query);
    return uris;
  }

  private static void addOtherServers(Set<String> uris, URI uri, String query) {
    String authority = uri.getRawAuthority();
    if (authority == null) {
      return;
    }
    String scheme = uri.getScheme() + "://";
    String path = uri.getRawPath();
    uris.add(scheme + OTHER_HOST + path + query);
    uris.add(scheme + authority + "." + OTHER_HOST + path + query);
    uris.add(scheme + authority + "@" + OTHER_HOST + path + query);
    uris.add(scheme + "conformance." + authority + path + query);
    uris.add(("http".equals(uri.getScheme()) ? "https://" : "http://") + authority + path + query);
    String host = authority.replaceFirst(":[0-9]*$", "");
    uris.add(scheme + host + ":" + (uri.getPort() == PORT ? PORT + 1 : PORT) + path + query);
    if (path.length() > 1) {
      uris.add(scheme + authority + "/");
    }
    String capitals = path.toUpperCase(Locale.ROOT);
    if (!capitals.equals(path)) {
      uris.add(scheme + authority + capitals + query);
    }
  }
}
