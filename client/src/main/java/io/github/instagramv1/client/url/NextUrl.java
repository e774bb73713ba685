package io.github.instagramv1.client.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The URL of a next page, which servers write in more ways than RFC 3986 allows. */
public final class NextUrl {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=";

  private NextUrl() {}

  /**
   * Reads the URL of a next page. Its fragment is dropped, since a server never receives one, and
   * characters that no URL may have are percent-encoded.
   *
   * @return empty for a text without a URL
   * @throws URISyntaxException if it is not a URL even then
   */
  public static Optional<URI> of(String text) throws URISyntaxException {
    String url = text.strip();
    int fragment = url.indexOf('#');
    if (fragment >= 0) {
      url = url.substring(0, fragment);
    }
    return url.isEmpty() ? Optional.empty() : Optional.of(new URI(escaped(url)));
  }

  /** Resolves a URL against a base (RFC 3986, section 5.2). */
  public static URI from(URI place, URI url) {
    boolean queryAlone =
        !url.isAbsolute() && url.getRawAuthority() == null && url.getRawPath().isEmpty();
    if (!queryAlone) {
      return place.resolve(url);
    }
    // URI.resolve would drop the last part of the path.
    String text = place.toString();
    int end = text.indexOf('?');
    return URI.create((end < 0 ? text : text.substring(0, end)) + url);
  }

  /**
   * Returns the URL to request for a next page, without a fragment. It may lead to another origin.
   *
   * <p>Servers behind a proxy that terminates TLS return {@code http} URLs of the same host. The
   * parameters of such URLs, including the page key, are sent over TLS to the path of the
   * operation.
   *
   * @param path of the operation, below the base
   */
  public static String resolved(BaseUrl base, String path, URI next) {
    URI whole = from(URI.create(base.of(path)), next);
    Optional<Origin> origin = Origin.of(whole);
    boolean tlsEndsBefore =
        base.overTls()
            && origin
                .filter(o -> !o.overTls() && o.host().equals(base.origin().host()))
                .isPresent();
    if (tlsEndsBefore) {
      return RawQuery.with(base.of(path), Optional.ofNullable(whole.getRawQuery()).orElse(""));
    }
    String text = whole.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? text : text.substring(0, fragment);
  }

  private static String escaped(String url) {
    StringBuilder escaped = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); ) {
      int character = url.codePointAt(i);
      int size = Character.charCount(character);
      if (PLAIN.indexOf(character) >= 0 || isPercent(url, i) || isBracketOfHost(url, i)) {
        escaped.appendCodePoint(character);
      } else {
        for (byte octet : url.substring(i, i + size).getBytes(StandardCharsets.UTF_8)) {
          escaped.append('%').append(String.format(Locale.ROOT, "%02X", octet));
        }
      }
      i += size;
    }
    return escaped.toString();
  }

  private static boolean isPercent(String url, int index) {
    return url.charAt(index) == '%'
        && index + 2 < url.length()
        && HexFormat.isHexDigit(url.charAt(index + 1))
        && HexFormat.isHexDigit(url.charAt(index + 2));
  }

  /** Returns whether a bracket belongs to an IPv6 address; other brackets are encoded. */
  private static boolean isBracketOfHost(String url, int index) {
    char character = url.charAt(index);
    if (character != '[' && character != ']') {
      return false;
    }
    int begin = url.indexOf("//");
    String before = begin < 0 ? "" : url.substring(begin + 2, Math.max(begin + 2, index));
    return begin >= 0 && index > begin && before.indexOf('/') < 0 && before.indexOf('?') < 0;
  }
}
