package io.github.instagramv1.server.forward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the header {@code Forwarded} by the grammar of RFC 7239, section 4. A value that breaks the
 * grammar anywhere is not read at all: a client could have opened a quotation that swallows what
 * the proxy added.
 */
final class ForwardedElements {
  private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

  private final String text;
  private int at;

  private ForwardedElements(String text) {
    this.text = text;
  }

  /**
   * Returns the elements of a header, one for each proxy, the nearest last.
   *
   * @param header all values of the header in their order, joined by commas
   * @return parameters by name in lower case; empty if the header cannot be read
   */
  static Optional<List<Map<String, String>>> parse(String header) {
    return new ForwardedElements(header).elements();
  }

  private Optional<List<Map<String, String>>> elements() {
    List<Map<String, String>> elements = new ArrayList<>();
    do {
      Map<String, String> element = new LinkedHashMap<>();
      do {
        blanks();
        if (!atEndOf(",;") && !pair(element)) {
          return Optional.empty();
        }
        blanks();
      } while (accept(';'));
      if (!element.isEmpty()) {
        elements.add(element);
      }
    } while (accept(','));
    return at == text.length() ? Optional.of(elements) : Optional.empty();
  }

  private boolean pair(Map<String, String> element) {
    String name = token().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !accept('=')) {
      return false;
    }
    Optional<String> value = at < text.length() && text.charAt(at) == '"' ? quoted() : unquoted();
    // No parameter may occur twice in an element.
    return value.isPresent() && element.put(name, value.get()) == null;
  }

  private Optional<String> unquoted() {
    String value = token();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private Optional<String> quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return Optional.of(value.toString());
      }
      if (c == '\\' && ++at == text.length()) {
        break;
      }
      value.append(text.charAt(at));
    }
    return Optional.empty();
  }

  private String token() {
    int begin = at;
    while (at < text.length() && isTokenCharacter(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private static boolean isTokenCharacter(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || TOKEN_PUNCTUATION.indexOf(c) >= 0;
  }

  private void blanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private boolean accept(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean atEndOf(String separators) {
    return at == text.length() || separators.indexOf(text.charAt(at)) >= 0;
  }
}
