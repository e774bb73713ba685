package io.github.instagramv1.client.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks headers by the rules of HTTP (RFC 9110, section 5). Its messages quote no values, because
 * a value may be a secret.
 */
public final class HeaderCheck {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

  private HeaderCheck() {}

  /**
   * Returns the value.
   *
   * @throws IllegalArgumentException if HTTP does not allow the name or the value
   */
  public static String value(String name, String value) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      String begin = matcher.lookingAt() ? " that begins with " + matcher.group() : "";
      throw new IllegalArgumentException(
          "The name of a header" + begin + " has a character that HTTP does not allow");
    }
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "The value of the header "
              + name
              + " has a line break or another character that HTTP does not allow");
    }
    return value;
  }
}
