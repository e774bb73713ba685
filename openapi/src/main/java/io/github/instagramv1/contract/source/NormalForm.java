package io.github.instagramv1.contract.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.math.BigDecimal;
import java.util.Set;

/** Writes a contract as JSON with one notation for equivalent ones. */
public final class NormalForm {
  /** Keywords whose {@code false} differs from absence. */
  private static final Set<String> FALSE_COUNTS =
      Set.of("explode", "additionalProperties", "example", "default", "value");

  /** Keywords whose 0 is equivalent to absence. */
  private static final Set<String> ZERO_IS_NOTHING =
      Set.of("minLength", "minItems", "minProperties");

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private NormalForm() {}

  /** Returns the value in normal form. */
  public static JsonNode of(YamlValue value) {
    return of(value.node());
  }

  private static JsonNode of(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = NODES.objectNode();
      for (int i = 0; i < mapping.size(); i++) {
        if (!isNothing(mapping.key(i), mapping.value(i))) {
          object.set(mapping.key(i), of(mapping.value(i)));
        }
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = NODES.arrayNode();
      sequence.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar(node);
  }

  private static boolean isNothing(String name, Node member) {
    if (Nodes.isBoolean(member)) {
      return !Nodes.isTrue(member) && !FALSE_COUNTS.contains(name);
    }
    return ZERO_IS_NOTHING.contains(name)
        && Nodes.number(member).map(number -> number.signum() == 0).orElse(false);
  }

  private static JsonNode scalar(Node node) {
    if (Nodes.isNull(node)) {
      return NODES.nullNode();
    }
    if (Nodes.isBoolean(node)) {
      return NODES.booleanNode(Nodes.isTrue(node));
    }
    return Nodes.number(node)
        .map(BigDecimal::stripTrailingZeros)
        .<JsonNode>map(
            number ->
                number.scale() <= 0
                    ? NODES.numberNode(number.toBigInteger())
                    : NODES.numberNode(number))
        .orElseGet(() -> NODES.textNode(Nodes.text(node)));
  }
}
