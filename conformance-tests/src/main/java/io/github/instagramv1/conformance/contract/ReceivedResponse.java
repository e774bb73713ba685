package io.github.instagramv1.conformance.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A response as received.
 *
 * @param headers by name; names are case-insensitive
 * @param body as UTF-8 text
 */
public record ReceivedResponse(int status, Map<String, List<String>> headers, String body) {

  public ReceivedResponse {
    Map<String, List<String>> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    folded.putAll(headers);
    headers = folded;
  }

  /** Returns the first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * Returns the media type without its parameters, in lower case; an empty text if there is none.
   */
  public String mediaType() {
    return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
