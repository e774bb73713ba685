package io.github.instagramv1.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * What two responses that say the same have in common: a server may add properties that the
 * contract does not know and fill them anew each time, write a number as {@code 1} or {@code 1.0},
 * and sign the URL of a file for each reader.
 *
 * @param names every property that the contract knows
 */
public record Known(Set<String> names) {
  private static final Set<String> FILES = Set.of("url", "profile_picture");

  /** The part of a value that has to stay the same. */
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

  /** A number without an exponent and without zeros at its end, as a parameter can have it. */
  public static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }
}
