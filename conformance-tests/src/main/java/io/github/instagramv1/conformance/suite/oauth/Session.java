package io.github.instagramv1.conformance.suite.oauth;

import io.github.instagramv1.conformance.http.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The cookies of the user's browser, which signs in once per run. */
final class Session {
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

  /** Returns whether there are cookies. */
  boolean hasCookies() {
    return !cookies.getCookieStore().getCookies().isEmpty();
  }

  /** Returns the {@code Cookie} header of a request to a URL; an empty text for none. */
  String cookie(String url) {
    try {
      return String.join(
          "; ", cookies.get(URI.create(url), Map.of()).getOrDefault("Cookie", List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores the cookies that a response sets. */
  void keep(Response response) {
    try {
      cookies.put(
          URI.create(response.exchange().request().url()),
          response.exchange().response().headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
