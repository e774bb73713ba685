package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Normalizes values so that equivalent responses are equal: a server may add properties that the
 * contract does not define and change them each time, write a number as {@code 1} or {@code 1.0},
 * and sign the URL of a file for each reader.
 *
 * @param names every property that the contract defines
 */
public record Known(Set<String> names) {
  private static final Set<String> FILES = Set.of("url", "profile_picture");

  /** Returns the part of a value that must not change. */
  public JsonNode of(JsonNode value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value.isObject()) {
      ObjectNode result = nodes.objectNode();
      value
          .properties()
          .forEach(
              property -> {
                if (names.contains(property.getKey())) {
                  result.set(property.getKey(), of(property.getKey(), property.getValue()));
                }
              });
      return result;
    }
    if (value.isArray()) {
      ArrayNode result = nodes.arrayNode();
      value.forEach(item -> result.add(of(item)));
      return result;
    }
    return value.isNumber() ? nodes.textNode(plain(value)) : value;
  }

  private JsonNode of(String name, JsonNode value) {
    return FILES.contains(name) && value.isTextual()
        ? JsonNodeFactory.instance.textNode(value.textValue().split("[?#]", 2)[0])
        : of(value);
  }

  /** Returns a number without exponent and trailing zeros, for a parameter. */
  public static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }
}
