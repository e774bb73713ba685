package io.github.instagramv1.conformance.http;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes multipart forms. */
final class Multipart {
  private static final String BOUNDARY = "conformance-7d1f0c2ab9";

  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private static final Pattern PART =
      Pattern.compile("name=\"([^\"]*)\"\\r\\n\\r\\n(.*?)\\r\\n--", Pattern.DOTALL);

  private Multipart() {}

  /** Returns a form with one part per parameter, in the order of the map. */
  static String encode(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            entry ->
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
  }

  /** Returns the names and values of the parts, in order. */
  static List<Map.Entry<String, String>> decode(String body) {
    return PART.matcher(body)
        .results()
        .map(part -> Map.entry(part.group(1), part.group(2)))
        .toList();
  }
}
