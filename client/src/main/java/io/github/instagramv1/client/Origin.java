package io.github.instagramv1.client;

import java.net.URI;
import java.util.Locale;

/** The only scheme, host and port that a token is sent to. */
final class Origin {
  private final String text;

  Origin(URI baseUrl) {
    text = of(baseUrl);
  }

  /** The URL of a call, which must lead here. */
  URI own(ApiCall<?> call) {
    String given = of(call.url());
    if (!given.equals(text)) {
      throw new PagingException(
          call.operationId(), "the next URL leads to " + given + " instead of " + text);
    }
    return call.url();
  }

  private static String of(URI url) {
    String scheme = lower(url.getScheme());
    int port = url.getPort();
    if (port < 0) {
      port = scheme.equals("https") ? 443 : 80;
    }
    return scheme + "://" + lower(url.getHost()) + ":" + port;
  }

  private static String lower(String part) {
    return part == null ? "?" : part.toLowerCase(Locale.ROOT);
  }
}
