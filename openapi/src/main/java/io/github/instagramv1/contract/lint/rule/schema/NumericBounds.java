package io.github.instagramv1.contract.lint.rule.schema;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.Set;

/** Requires a format and bounds of numbers. */
public final class NumericBounds implements Rule {
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  @Override
  public String id() {
    return "numeric-bounds";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.schemas(contract)
        .filter(schema -> NUMBERS.contains(schema.text("type")))
        .forEach(schema -> checkNumber(schema, findings));
  }

  private static void checkNumber(YamlValue schema, Findings findings) {
    if (!schema.has("format")) {
      findings.at(schema, "Give this number a format: int32, int64 or double.");
    }
    if (!schema.has("minimum")) {
      findings.at(schema, "Give this number a minimum.");
    }
    YamlValue value = schema.child("default");
    if (value.number().isPresent() && !isWithin(numberOr(value, 0), schema)) {
      findings.at(value, "Choose a default between the minimum and the maximum.");
    }
    if (minimum(schema) > maximum(schema)) {
      findings.at(schema.child("minimum"), "Choose a minimum that is not above the maximum.");
    }
  }

  private static boolean isWithin(double value, YamlValue schema) {
    return value >= minimum(schema) && value <= maximum(schema);
  }

  private static double minimum(YamlValue schema) {
    return numberOr(schema.child("minimum"), Double.NEGATIVE_INFINITY);
  }

  private static double maximum(YamlValue schema) {
    return numberOr(schema.child("maximum"), Double.POSITIVE_INFINITY);
  }

  private static double numberOr(YamlValue value, double otherwise) {
    return value.number().map(BigDecimal::doubleValue).orElse(otherwise);
  }
}
