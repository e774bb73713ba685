package io.github.instagramv1.server.jersey;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;

/**
 * The target of a request as a URI. Characters that a URI cannot contain are percent-encoded, and
 * so is a semicolon in the path, because this API has no matrix parameters.
 *
 * @param base the base URI of all paths
 * @param rawQuery the query string as sent
 * @param hasReadableHost false if the host of the URIs is a placeholder
 */
record RequestTarget(URI base, URI uri, Optional<String> rawQuery, boolean hasReadableHost) {
  private static final String UNREADABLE = "http://unreadable.invalid";
  private static final String IN_PATH = "-._~!$&'()*+,=:@/";
  private static final String IN_QUERY = IN_PATH + ";?";

  static RequestTarget of(HttpURI target) {
    String path = target.getPath() == null ? "/" : target.getPath();
    String rest =
        (path.startsWith("/") ? "" : "/")
            + legal(path, IN_PATH)
            + (target.getQuery() == null ? "" : "?" + legal(target.getQuery(), IN_QUERY));
    Optional<String> query = Optional.ofNullable(target.getQuery());
    try {
      String origin = target.getScheme() + "://" + target.getAuthority();
      return new RequestTarget(new URI(origin + "/"), new URI(origin + rest), query, true);
    } catch (URISyntaxException e) {
      URI base = URI.create(UNREADABLE + "/");
      return new RequestTarget(base, URI.create(UNREADABLE + rest), query, false);
    }
  }

  /** The text with only what is legal, unchanged where it is legal already. */
  private static String legal(String text, String allowed) {
    StringBuilder legal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAsciiLetterOrDigit(c) || allowed.indexOf(c) >= 0 || isPercentSequence(text, i)) {
        legal.append(c);
      } else {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length();
        String whole = text.substring(i, pair ? i + 2 : i + 1);
        for (byte b : whole.getBytes(StandardCharsets.UTF_8)) {
          legal.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        i += whole.length() - 1;
      }
    }
    return legal.toString();
  }

  private static boolean isPercentSequence(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && isHex(text.charAt(at + 1))
        && isHex(text.charAt(at + 2));
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
