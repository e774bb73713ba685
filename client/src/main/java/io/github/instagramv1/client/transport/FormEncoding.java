package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.Parameter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The form that parameters have in a query and in {@code application/x-www-form-urlencoded}. */
final class FormEncoding {
  private FormEncoding() {}

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String encode(List<Parameter> parameters) {
    return parameters.stream()
        .map(p -> encode(p.name()) + "=" + encode(p.value()))
        .collect(Collectors.joining("&"));
  }

  /** The parameters of a query as it stands in a URL; null is none. */
  static List<Parameter> decode(String query) {
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
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
