package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Generates valid strings, numbers and booleans: the example of a schema, or a sample value. */
final class Scalars {
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
  private static final List<String> TEXTS =
      List.of(
          "text",
          "1",
          "12345",
          "1_1",
          "1-1",
          "a",
          "A",
          "a1",
          "x@example.org",
          "2015-11-17",
          "1.0",
          "en-US",
          "#a0b1c2");
  private static final Map<String, String> FORMS =
      Map.of("date", "\\d{4}-\\d{2}-\\d{2}", "date-time", "\\d{4}-\\d{2}-\\d{2}[Tt].*");
  private static final int LONGEST = 1_000;

  private Scalars() {}

  static JsonNode of(YamlValue schema) {
    Optional<JsonNode> stated =
        schema
            .get("example")
            .or(() -> ofParameter(schema))
            .map(Instances::json)
            .or(() -> firstItem(schema.get("enum")))
            .or(() -> schema.get("default").map(Instances::json));
    return stated
        .filter(value -> fits(schema, value))
        .or(() -> firstItem(schema.get("enum")))
        .orElseGet(() -> valueOfType(schema));
  }

  /** Returns the example of the parameter whose schema it is. */
  private static Optional<YamlValue> ofParameter(YamlValue schema) {
    return schema
        .parent()
        .filter(parent -> schema.key().equals("schema") && parent.get("in").isPresent())
        .flatMap(
            parent ->
                parent
                    .get("example")
                    .or(
                        () ->
                            parent
                                .get("examples")
                                .flatMap(all -> all.members().values().stream().findFirst())
                                .flatMap(example -> example.get("value"))));
  }

  private static boolean fits(YamlValue schema, JsonNode value) {
    if (value.isNull()) {
      return schema.isTrue("nullable");
    }
    switch (schema.text("type")) {
      case "integer", "number" -> {
        return value.isNumber();
      }
      case "boolean" -> {
        return value.isBoolean();
      }
      default -> {
        if (!value.isTextual()) {
          return schema.text("type").isEmpty();
        }
      }
    }
    List<String> listed = schema.get("enum").map(YamlValue::texts).orElse(List.of());
    String form = FORMS.getOrDefault(schema.text("format"), "(?s).*");
    return (listed.isEmpty() || listed.contains(value.asText()))
        && value.asText().matches(form)
        && matches(schema, value.asText());
  }

  private static Optional<JsonNode> firstItem(Optional<YamlValue> list) {
    return list.flatMap(all -> all.items().stream().findFirst()).map(Instances::json);
  }

  private static JsonNode valueOfType(YamlValue schema) {
    return switch (schema.text("type")) {
      case "boolean" -> NODES.booleanNode(true);
      case "object" -> NODES.objectNode();
      case "array" -> NODES.arrayNode();
      case "integer", "number" -> number(schema);
      default -> NODES.textNode(text(schema));
    };
  }

  private static JsonNode number(YamlValue schema) {
    BigDecimal step = bound(schema, "multipleOf").orElse(BigDecimal.ONE);
    BigDecimal least = bound(schema, "minimum").orElse(BigDecimal.ONE);
    BigDecimal most = bound(schema, "maximum").orElse(least.max(BigDecimal.ONE));
    BigDecimal start = least.max(most.min(BigDecimal.ONE));
    if (schema.isTrue("exclusiveMinimum") && start.compareTo(least) == 0) {
      start =
          schema.text("type").equals("integer")
              ? start.add(BigDecimal.ONE)
              : start.add(most).divide(BigDecimal.valueOf(2));
    }
    BigDecimal rest = start.remainder(step);
    BigDecimal value = rest.signum() == 0 ? start : start.subtract(rest).add(step);
    return value.stripTrailingZeros().scale() <= 0
        ? NODES.numberNode(value.toBigInteger())
        : NODES.numberNode(value);
  }

  private static Optional<BigDecimal> bound(YamlValue schema, String keyword) {
    return schema.get(keyword).flatMap(YamlValue::number);
  }

  private static String text(YamlValue schema) {
    String text =
        switch (schema.text("format")) {
          case "date" -> "2015-11-17";
          case "date-time" -> "2015-11-17T12:00:00Z";
          case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
          case "uri", "uri-reference", "url" -> "https://example.org/";
          case "email" -> "name@example.org";
          case "hostname" -> "example.org";
          case "ipv4" -> "192.0.2.1";
          case "ipv6" -> "2001:db8::1";
          case "byte" -> "dGV4dA==";
          default ->
              TEXTS.stream().filter(each -> matches(schema, each)).findFirst().orElse("text");
        };
    int least = bound(schema, "minLength").map(BigDecimal::intValue).orElse(0);
    int most = bound(schema, "maxLength").map(BigDecimal::intValue).orElse(LONGEST);
    while (text.length() < Math.min(least, LONGEST)) {
      text += "x";
    }
    return text.substring(0, Math.min(text.length(), Math.max(most, 0)));
  }

  private static boolean matches(YamlValue schema, String text) {
    String pattern = schema.text("pattern");
    try {
      return pattern.isEmpty() || Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException e) {
      return true;
    }
  }
}
