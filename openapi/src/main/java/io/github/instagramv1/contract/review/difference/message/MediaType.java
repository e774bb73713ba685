package io.github.instagramv1.contract.review.difference.message;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A media type (RFC 9110, 8.3.1): names ignore case, and JSON and UTF-8 text are the same with
 * {@code charset} and without.
 *
 * @param type type and subtype in lower case; either may be {@code *}
 * @param parameters by name in lower case, in their order
 */
record MediaType(String type, Map<String, String> parameters) {

  static MediaType of(String text) {
    String[] parts = text.split(";");
    Map<String, String> parameters = new TreeMap<>();
    Arrays.stream(parts)
        .skip(1)
        .map(each -> each.split("=", 2))
        .filter(each -> each.length == 2)
        .forEach(
            each ->
                parameters.put(
                    each[0].strip().toLowerCase(Locale.ROOT), each[1].strip().replace("\"", "")));
    String type = parts[0].strip().toLowerCase(Locale.ROOT);
    String charset = parameters.getOrDefault("charset", "utf-8").toLowerCase(Locale.ROOT);
    if (charset.equals("utf-8") || isJson(type)) {
      parameters.remove("charset");
    }
    return new MediaType(type, parameters);
  }

  private static boolean isJson(String type) {
    return type.endsWith("/json") || type.endsWith("+json");
  }

  /** Returns whether every content of another type is of this one. */
  boolean covers(MediaType other) {
    if (equals(other)) {
      return true;
    }
    boolean any =
        type.equals("*/*") || (type.endsWith("/*") && other.type.startsWith(type.replace("*", "")));
    return any && parameters.isEmpty();
  }

  /** Returns the entry of a mapping for a media type: the same type, or a range that covers it. */
  static Optional<YamlValue> find(Map<String, YamlValue> content, String text) {
    MediaType type = of(text);
    return content.values().stream()
        .filter(each -> of(each.key()).equals(type))
        .findFirst()
        .or(
            () ->
                content.values().stream().filter(each -> of(each.key()).covers(type)).findFirst());
  }
}
