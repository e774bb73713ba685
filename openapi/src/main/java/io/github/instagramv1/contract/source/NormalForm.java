package io.github.instagramv1.contract.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;

/** A contract as JSON in which what says the same is written in one way. */
public final class NormalForm {
  /** Where {@code false} says something else than absence. */
  private static final Set<String> FALSE_COUNTS =
      Set.of("explode", "additionalProperties", "example", "default", "value");

  /** Where 0 says the same as absence. */
  private static final Set<String> ZERO_IS_NOTHING =
      Set.of("minLength", "minItems", "minProperties");

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private NormalForm() {}

  /** The value in normal form. */
  public static JsonNode of(YamlValue value) {
    if (value.isMapping()) {
      ObjectNode object = NODES.objectNode();
      value
          .members()
          .forEach(
              (name, member) -> {
                if (!isNothing(name, member)) {
                  object.set(name, of(member));
                }
              });
      return object;
    }
    if (value.isSequence()) {
      ArrayNode array = NODES.arrayNode();
      value.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(value);
  }

  private static boolean isNothing(String name, YamlValue member) {
    if (member.isBoolean()) {
      return !member.isTrue() && !FALSE_COUNTS.contains(name);
    }
    return ZERO_IS_NOTHING.contains(name)
        && member.number().map(number -> number.signum() == 0).orElse(false);
  }

  private static JsonNode scalar(YamlValue value) {
    if (value.isNull()) {
      return NODES.nullNode();
    }
    if (value.isBoolean()) {
      return NODES.booleanNode(value.isTrue());
    }
    return value
        .number()
        .map(BigDecimal::stripTrailingZeros)
        .<JsonNode>map(
            number ->
                number.scale() <= 0
                    ? NODES.numberNode(number.toBigInteger())
                    : NODES.numberNode(number))
        .orElseGet(() -> NODES.textNode(value.text()));
  }
}
