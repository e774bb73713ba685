package io.github.instagramv1.conformance.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes and reads query strings and urlencoded forms. */
public final class Queries {
  private Queries() {}

  /** Returns the parameters as {@code a=b&c=d}, in the order of the map. */
  static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> segment(entry.getKey()) + "=" + segment(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Encodes a text for a path or a query string. */
  static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the first value of a parameter of a URL. */
  public static Optional<String> value(String url, String name) {
    return pairs(url).stream()
        .filter(pair -> pair.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Returns the decoded parameters of a URL, in order. */
  public static List<Map.Entry<String, String>> pairs(String url) {
    List<Map.Entry<String, String>> result = new ArrayList<>();
    int start = url.indexOf('?');
    if (start >= 0) {
      for (String pair : url.substring(start + 1).split("&", -1)) {
        String[] parts = pair.split("=", 2);
        result.add(Map.entry(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : ""));
      }
    }
    return result;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
