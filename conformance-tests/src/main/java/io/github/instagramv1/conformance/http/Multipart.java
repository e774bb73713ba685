package io.github.instagramv1.conformance.http;

import java.util.Map;
import java.util.stream.Collectors;

/** Writes multipart forms. */
final class Multipart {
  private static final String BOUNDARY = "conformance-7d1f0c2ab9";

  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

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
}
