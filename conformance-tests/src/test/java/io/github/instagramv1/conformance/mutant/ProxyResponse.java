package io.github.instagramv1.conformance.mutant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A response on its way back through the proxy.
 *
 * @param headers the headers by case-insensitive name, with one value each
 * @param body the body as UTF-8 text
 */
public record ProxyResponse(int status, Map<String, String> headers, String body) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public ProxyResponse {
    Map<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    folded.putAll(headers);
    headers = folded;
  }

  /** Returns the body as a JSON object; empty if the body is not a JSON object. */
  public Optional<ObjectNode> json() {
    try {
      return MAPPER.readTree(body) instanceof ObjectNode object
          ? Optional.of(object)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  public ProxyResponse withJson(JsonNode json) {
    return withBody(json.toString());
  }

  public ProxyResponse withBody(String text) {
    return new ProxyResponse(status, headers, text);
  }

  public ProxyResponse withStatus(int other) {
    return new ProxyResponse(other, headers, body);
  }

  /**
   * Returns this response with another value of a header.
   *
   * @param value null to leave the header out
   */
  public ProxyResponse withHeader(String name, String value) {
    Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    changed.putAll(headers);
    if (value == null) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new ProxyResponse(status, changed, body);
  }
}
