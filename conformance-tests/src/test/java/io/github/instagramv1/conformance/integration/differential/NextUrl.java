package io.github.instagramv1.conformance.integration.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes {@code next_url} comparable: its parameters come in the order of the request. */
final class NextUrl {
  private NextUrl() {}

  /**
   * Returns a copy of the response with the parameters of {@code next_url}, if present, in
   * alphabetical order.
   */
  static JsonNode sorted(JsonNode response) {
    JsonNode copy = response.deepCopy();
    if (copy.at("/pagination/next_url").isTextual()) {
      String[] parts = copy.at("/pagination/next_url").asText().split("\\?", 2);
      String query = Stream.of(parts[1].split("&", -1)).sorted().collect(Collectors.joining("&"));
      ((ObjectNode) copy.get("pagination")).put("next_url", parts[0] + "?" + query);
    }
    return copy;
  }
}
