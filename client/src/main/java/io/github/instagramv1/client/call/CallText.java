package io.github.instagramv1.client.call;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Writes the values of parameters, and refuses values that must not be sent. */
final class CallText {
  private static final Set<String> OTHER_PATHS = Set.of("", ".", "..");
  private static final String EXTENSION = ".json";
  private static final int MOST_LAYERS = 5;

  private CallText() {}

  /** Returns the value of a parameter: numbers in plain decimal notation, other values as text. */
  static String of(String name, Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(name + " must be a finite number, not " + value);
      }
      return plain(new BigDecimal(value.toString()));
    }
    return value instanceof BigDecimal number ? plain(number) : value.toString();
  }

  /** Returns the value of a required parameter. */
  static Object required(String name, Object value) {
    return Objects.requireNonNull(value, () -> name + " must not be null");
  }

  /**
   * Returns the value of a path parameter, percent-encoded.
   *
   * @throws IllegalArgumentException if it would lead to another path, even if a server or a proxy
   *     decodes it twice
   */
  static String path(String name, Object value) {
    String text = of(name, required(name, value));
    if (isPlain(text)) {
      return text;
    }
    String decoded = text;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      checkPath(name, decoded);
      decoded = decoded(decoded);
    }
    // In a path a plus sign is itself, so the form encoding's plus must become a blank again.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns whether a text is one segment as it is, like every id and most names. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void checkPath(String name, String text) {
    String segment = text.strip();
    if (segment.endsWith(EXTENSION)) {
      segment = segment.substring(0, segment.length() - EXTENSION.length());
    }
    // Some servers cut off what follows a semicolon.
    String begin = segment.replaceFirst("(?<=\\.);.*", "");
    if (OTHER_PATHS.contains(segment) || OTHER_PATHS.contains(begin)) {
      throw new IllegalArgumentException(
          name + " must not be \"" + text + "\", which leads to another path");
    }
    if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
      throw new IllegalArgumentException(name + " must not contain a slash or a backslash");
    }
    if (text.codePoints().anyMatch(CallText::isNoText)) {
      throw new IllegalArgumentException(
          name + " must not contain a control character or half a surrogate pair");
    }
  }

  private static boolean isNoText(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
