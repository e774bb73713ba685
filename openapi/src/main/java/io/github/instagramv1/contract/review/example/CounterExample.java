package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Generates values that one schema allows and another one refuses.
 *
 * @param allowing references followed
 * @param refusing references followed
 */
public record CounterExample(YamlValue allowing, YamlValue refusing) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
  private static final int MOST_SHOWN = 400;
  private static final int MOST_STEPS = 10_000;
  private static final Map<String, String> NOT_OF_FORMAT =
      Map.of(
          "date", "yesterday",
          "date-time", "yesterday",
          "uuid", "12",
          "email", "nobody",
          "ipv4", "2001:db8::1",
          "ipv6", "192.0.2.1");

  /** Returns the value {@code null}. */
  public static JsonNode none() {
    return NullNode.instance;
  }

  /** Returns a YAML value as JSON. */
  public static JsonNode of(YamlValue value) {
    return Instances.json(value);
  }

  /** Returns a value of a schema whose references are followed. */
  public static JsonNode ofSchema(YamlValue schema) {
    return Scalars.of(schema);
  }

  /** Returns a string. */
  public static JsonNode of(String text) {
    return NODES.textNode(text);
  }

  /** Returns a text that fits the enum, pattern and lengths of the one and not of the other. */
  public JsonNode text() {
    return NODES.textNode(
        Texts.distinguishing(allowing, refusing).orElseGet(() -> Scalars.of(allowing).asText()));
  }

  /** Returns a value that only the first format allows. */
  public JsonNode format() {
    String format = refusing.text("format");
    if (format.equals("uri") && allowing.text("format").equals("uri-reference")) {
      return NODES.textNode("/p/1");
    }
    return switch (format) {
      case "int32" -> NODES.numberNode(1L << 31);
      case "int64" -> NODES.numberNode(java.math.BigInteger.ONE.shiftLeft(63));
      case "float" -> NODES.numberNode(new BigDecimal("1E39"));
      case "double" -> NODES.numberNode(new BigDecimal("1E309"));
      default -> {
        JsonNode example = Scalars.of(allowing);
        boolean own = !allowing.text("format").isEmpty() && example.isTextual();
        yield own ? example : NODES.textNode(NOT_OF_FORMAT.getOrDefault(format, "not a " + format));
      }
    };
  }

  /** Returns a value that has only the first type. */
  public JsonNode type() {
    if (allowing.text("type").equals("number") && refusing.text("type").equals("integer")) {
      BigDecimal least = bound(allowing, "minimum").orElse(BigDecimal.ONE);
      return NODES.numberNode(least.add(new BigDecimal("0.5")));
    }
    return Stream.of("oneOf", "anyOf")
        .flatMap(list -> allowing.get(list).stream())
        .flatMap(forms -> forms.items().stream())
        .filter(form -> !form.text("type").isEmpty())
        .filter(form -> !form.text("type").equals(refusing.text("type")))
        .findFirst()
        .map(Scalars::of)
        .orElseGet(() -> Scalars.of(allowing));
  }

  /**
   * Returns a value that a keyword of the other refuses.
   *
   * @param made makes a value of a schema within this one
   */
  public JsonNode outsideLimit(String keyword, Function<YamlValue, JsonNode> made) {
    BigDecimal strict = bound(refusing, keyword).orElse(BigDecimal.ZERO);
    Optional<BigDecimal> loose = bound(allowing, keyword);
    return switch (keyword) {
      case "minimum" -> number(belowBound(strict, loose));
      case "maximum" -> number(aboveBound(strict, loose));
      case "exclusiveMinimum" -> number(bound(refusing, "minimum").orElse(BigDecimal.ZERO));
      case "exclusiveMaximum" -> number(bound(refusing, "maximum").orElse(BigDecimal.ZERO));
      case "multipleOf" -> number(notMultiple(strict, loose));
      case "minLength" -> textOf(belowBound(strict, loose).intValue());
      case "maxLength" -> textOf(aboveBound(strict, loose).intValue());
      case "minItems" -> items(belowBound(strict, loose).intValue(), made);
      case "maxItems" -> items(aboveBound(strict, loose).intValue(), made);
      case "uniqueItems" -> items(2, made);
      case "minProperties" -> properties(belowBound(strict, loose).intValue(), made);
      case "maxProperties" -> properties(aboveBound(strict, loose).intValue(), made);
      default -> NODES.objectNode();
    };
  }

  /** Returns a number below a bound, as near to it as the looser bound allows. */
  private static BigDecimal belowBound(BigDecimal strict, Optional<BigDecimal> loose) {
    BigDecimal below = strict.subtract(BigDecimal.ONE);
    return loose.map(below::max).orElse(below);
  }

  private static BigDecimal aboveBound(BigDecimal strict, Optional<BigDecimal> loose) {
    BigDecimal above = strict.add(BigDecimal.ONE);
    return loose.map(above::min).orElse(above);
  }

  private BigDecimal notMultiple(BigDecimal strict, Optional<BigDecimal> loose) {
    BigDecimal step = loose.orElse(BigDecimal.ONE);
    if (strict.signum() == 0 || step.signum() == 0) {
      return step;
    }
    BigDecimal least = bound(allowing, "minimum").orElse(BigDecimal.ZERO);
    BigDecimal value = least.add(step).subtract(least.remainder(step));
    for (int i = 0; i < MOST_STEPS && value.remainder(strict).signum() == 0; i++) {
      value = value.add(step);
    }
    return value;
  }

  private static JsonNode number(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0
        ? NODES.numberNode(value.toBigInteger())
        : NODES.numberNode(value);
  }

  private JsonNode textOf(int length) {
    if (length > MOST_SHOWN) {
      return NODES.textNode("x... (" + length + " characters)");
    }
    String example = Scalars.of(allowing).asText();
    String filler = example.isEmpty() ? "x" : example.substring(example.length() - 1);
    String longer = example + filler.repeat(Math.max(0, length));
    return NODES.textNode(longer.substring(0, Math.max(0, length)));
  }

  private ArrayNode items(int count, Function<YamlValue, JsonNode> made) {
    ArrayNode items = NODES.arrayNode();
    JsonNode item = allowing.get("items").map(made).orElse(NODES.textNode("text"));
    for (int i = 0; i < Math.min(count, 3); i++) {
      items.add(item);
    }
    if (count > 3) {
      items.add("... " + (count - 3) + " more");
    }
    return items;
  }

  /** Returns an object of some properties, those in front that it must have. */
  private ObjectNode properties(int count, Function<YamlValue, JsonNode> made) {
    ObjectNode object = NODES.objectNode();
    for (String name : allowing.get("required").map(YamlValue::texts).orElse(List.of())) {
      object.set(name, allowing.at("properties", name).map(made).orElse(NODES.textNode("text")));
    }
    for (int i = 1; object.size() < count; i++) {
      object.put("property" + i, "text");
    }
    return object;
  }

  private static Optional<BigDecimal> bound(YamlValue schema, String keyword) {
    return schema.get(keyword).flatMap(YamlValue::number);
  }
}
