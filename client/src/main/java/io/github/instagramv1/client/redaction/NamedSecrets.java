package io.github.instagramv1.client.redaction;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds secrets by the name in front of them: in a query string or fragment, a form, JSON, a header
 * or the text of a map, encoded in any way. Access tokens are also found by their form.
 */
final class NamedSecrets {
  private static final Set<String> NAMES = Set.of("access_token", "client_secret", "code", "sig");

  /** Three digits are a status code. */
  private static final Pattern STATUS = Pattern.compile("[0-9]{1,3}");

  /** Short names must be whole words. A name that ends in a long one also names a secret. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:access[_-]?token|client[_-]?secret|signing[_-]?secret"
              + "|(?<![a-z0-9_])(?:sig|code|authorization))"
              + "[\"'\\])]*[ \\t+]*[=:][=:>]*[ \\t+\\[({]*(?:(?:bearer|basic|oauth)[ \\t+]+)?");

  /** A user name in front of a host. */
  private static final Pattern USER = Pattern.compile("(?<=//)[^\\s/?#\"'<>]+(?=@)");

  /** An access token by its form: the user's id, the beginning of the client id, 32 digits. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i)(?<![0-9a-z])[0-9]{1,20}\\.[0-9a-f]{5,12}\\.[0-9a-f]{24,40}(?![0-9a-z])");

  private static final String ENDS = "&#<>\"'";

  private NamedSecrets() {}

  /** Returns whether a parameter or a property with this name contains a secret. */
  static boolean contains(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether a text is a status code, whose name, {@code code}, is also that of a secret.
   */
  static boolean isStatus(String value) {
    return STATUS.matcher(value).matches();
  }

  /** Marks the positions of secrets in the original text. */
  static void mark(DecodedText text, BitSet hidden) {
    String decoded = text.toString();
    markAll(text, USER.matcher(decoded), hidden);
    markAll(text, TOKEN.matcher(decoded), hidden);
    Matcher name = NAME.matcher(decoded);
    int index = 0;
    while (name.find(index)) {
      int begin = name.end();
      int end = end(text, begin, separator(decoded, name));
      boolean quoted = begin < end && isQuote(text.at(begin));
      int first = quoted ? begin + 1 : begin;
      if (first < end && !isStatusCode(decoded, name, first, end)) {
        hidden.set(text.from(first), text.to(end - 1));
      }
      index = Math.max(end, name.end());
    }
  }

  private static void markAll(DecodedText text, Matcher matcher, BitSet hidden) {
    while (matcher.find()) {
      hidden.set(text.from(matcher.start()), text.to(matcher.end() - 1));
    }
  }

  private static boolean isStatusCode(String decoded, Matcher name, int begin, int end) {
    return decoded.regionMatches(true, name.start(), "code", 0, 4)
        && isStatus(decoded.substring(begin, end).replaceAll("[,;.)}\\]]+$", ""));
  }

  private static int separator(String decoded, Matcher name) {
    int index = name.start();
    while (decoded.charAt(index) != '=' && decoded.charAt(index) != ':') {
      index++;
    }
    return index;
  }

  /**
   * Returns the end of a value. A delimiter that is encoded deeper than the equals sign or the
   * opening quotation mark is part of the value.
   */
  private static int end(DecodedText text, int begin, int separator) {
    if (begin == text.length()) {
      return begin;
    }
    char first = text.at(begin);
    boolean quoted = isQuote(first);
    int layers = text.layers(quoted ? begin : separator);
    int width = text.to(begin) - text.from(begin);
    for (int i = quoted ? begin + 1 : begin; i < text.length(); i++) {
      char character = text.at(i);
      boolean delimits =
          quoted
              ? character == first && text.to(i) - text.from(i) <= width
              : ENDS.indexOf(character) >= 0 || Character.isWhitespace(character);
      if (delimits && text.layers(i) <= layers) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }
}
