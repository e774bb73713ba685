package io.github.instagramv1.client.redaction;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces secrets by {@code ***} in texts that users may read. */
public final class Redaction {
  /** The replacement of a secret. */
  public static final String HIDDEN = "***";

  private static final String HIDDEN_QUERY = "?...";
  private static final Pattern QUERY_OF_URL =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:(?:\\\\?/){2}[^\\s?#\"'<>]*)\\?[^\\s\"'<>]*");
  private static final Pattern QUERY = Pattern.compile("(?s)(?:[?#]|%3[fF]|%23|\\\\u003[fF]).*");

  private Redaction() {}

  /** Returns a text with the value of every named secret hidden. */
  public static String text(String text) {
    return text(text, List.of());
  }

  /**
   * Returns a text with the value of every named secret hidden, and all occurrences of known
   * secrets of 8 or more characters.
   */
  public static String text(String text, Collection<String> secrets) {
    List<DecodedText> layers = DecodedText.layersOf(text);
    BitSet hidden = new BitSet(text.length());
    NamedSecrets.mark(layers.get(layers.size() - 1), hidden);
    secrets.forEach(secret -> KnownSecrets.mark(layers, secret, hidden));
    return hidden.isEmpty() ? text : withoutHidden(text, hidden);
  }

  /** Returns whether the value of a parameter or property is a secret, judged by its name. */
  public static boolean isSecret(String name) {
    return NamedSecrets.contains(name);
  }

  /** Returns a URL without its query string and fragment, and without a user in front of a host. */
  public static String urlWithoutQuery(String url) {
    return text(QUERY.matcher(url).replaceFirst(HIDDEN_QUERY));
  }

  /**
   * Returns a property of a response for {@code toString}: without the query strings of URLs and
   * without secrets, at any depth of lists and maps.
   *
   * @param value a text, number, boolean, list, map or object of a response, or null
   */
  public static String property(String name, @Nullable Object value) {
    if (value != null && isSecret(name) && !NamedSecrets.isStatus(value.toString())) {
      return HIDDEN;
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry -> text(entry.getKey() + "=") + property("" + entry.getKey(), entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> property(name, item))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (!(value instanceof CharSequence)) {
      return String.valueOf(value);
    }
    String text = value.toString();
    return name.toLowerCase(Locale.ROOT).endsWith("url")
        ? urlWithoutQuery(text)
        : text(QUERY_OF_URL.matcher(text).replaceAll("$1" + HIDDEN_QUERY));
  }

  private static String withoutHidden(String text, BitSet hidden) {
    StringBuilder shown = new StringBuilder(text.length());
    int index = 0;
    while (index < text.length()) {
      int begin = hidden.nextSetBit(index);
      if (begin < 0) {
        return shown.append(text, index, text.length()).toString();
      }
      shown.append(text, index, begin).append(HIDDEN);
      index = hidden.nextClearBit(begin);
    }
    return shown.toString();
  }
}
