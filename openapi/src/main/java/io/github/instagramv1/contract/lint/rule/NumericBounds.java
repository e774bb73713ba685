package io.github.instagramv1.contract.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.Set;

/** Numbers say how large they are. */
final class NumericBounds implements Rule {
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  @Override
  public RuleText text() {
    return new RuleText(
        "numeric-bounds",
        "format and minimum on every number, and a default between its bounds",
        "The format decides the Java type, the bounds what a server refuses.",
        "openapi-generator makes an integer without a format an `Integer`, which no UNIX time after"
            + " 2038 fits, and writes `@Max(5000) @DefaultValue(\"9000\")` without a word: a"
            + " request that leaves the parameter out is refused.",
        """
        schema: {type: integer, format: int32, minimum: 0, maximum: 5000, default: 1000}
        """,
        """
        schema: {type: integer, format: int32, minimum: 0, maximum: 5000, default: 9000}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    contract
        .schemas()
        .filter(schema -> NUMBERS.contains(schema.text("type")))
        .forEach(schema -> number(schema, findings));
  }

  private static void number(Part schema, Findings findings) {
    if (!schema.has("format")) {
      findings.at(schema.pointer(), "Give this number a format: int32, int64 or double.");
    }
    if (!schema.has("minimum")) {
      findings.at(schema.pointer(), "Give this number a minimum.");
    }
    JsonNode value = schema.node().path("default");
    if (value.isNumber() && !isWithin(value.doubleValue(), schema)) {
      findings.at(
          schema.child("default").pointer(), "Choose a default between minimum and maximum.");
    }
    if (schema.node().path("minimum").asDouble(Double.NEGATIVE_INFINITY)
        > schema.node().path("maximum").asDouble(Double.POSITIVE_INFINITY)) {
      findings.at(schema.child("minimum").pointer(), "Choose a minimum that is not above maximum.");
    }
  }

  private static boolean isWithin(double value, Part schema) {
    return value >= schema.node().path("minimum").asDouble(Double.NEGATIVE_INFINITY)
        && value <= schema.node().path("maximum").asDouble(Double.POSITIVE_INFINITY);
  }
}
