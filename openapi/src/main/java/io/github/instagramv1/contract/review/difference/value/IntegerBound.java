package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The smallest or largest integer that a schema allows, in whichever notation. */
final class IntegerBound {
  private IntegerBound() {}

  /** Returns the bound that a keyword is about; empty where the schema or the keyword has none. */
  static Optional<BigDecimal> of(Limit limit, YamlValue schema) {
    if (!schema.text("type").equals("integer")) {
      return Optional.empty();
    }
    return switch (limit) {
      case MINIMUM, EXCLUSIVE_MINIMUM ->
          bound(schema, "minimum")
              .map(
                  least ->
                      schema.isTrue("exclusiveMinimum")
                          ? least.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                          : least.setScale(0, RoundingMode.CEILING));
      case MAXIMUM, EXCLUSIVE_MAXIMUM ->
          bound(schema, "maximum")
              .map(
                  most ->
                      schema.isTrue("exclusiveMaximum")
                          ? most.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE)
                          : most.setScale(0, RoundingMode.FLOOR));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> bound(YamlValue schema, String keyword) {
    return schema.get(keyword).flatMap(YamlValue::number);
  }
}
