package io.github.instagramv1.client.url;

import io.github.instagramv1.client.http.Parameter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Encodes and decodes parameters of query strings and of {@code application/x-www-form-urlencoded}.
 */
public final class FormEncoding {
  private FormEncoding() {}

  /** Encodes one text as UTF-8 in percent form. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Encodes names and values in the order of the map. */
  public static String encode(Map<String, String> parameters) {
    return encode(
        parameters.entrySet().stream().map(p -> new Parameter(p.getKey(), p.getValue())).toList());
  }

  /** Encodes parameters in their order, joined by {@code &}. */
  public static String encode(List<Parameter> parameters) {
    return parameters.stream()
        .map(p -> encode(p.name()) + "=" + encode(p.value()))
        .collect(Collectors.joining("&"));
  }

  /**
   * Returns the parameters of an encoded query string; null means none. Invalid encoding is read
   * literally.
   */
  public static List<Parameter> decode(String query) {
    List<Parameter> parameters = new ArrayList<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals >= 0) {
          parameters.add(
              new Parameter(
                  decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
        } else if (!pair.isEmpty()) {
          parameters.add(new Parameter(decoded(pair), ""));
        }
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
