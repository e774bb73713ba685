package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.review.pattern.PatternLanguages;
import io.github.instagramv1.contract.source.YamlValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Bounds that other keywords of a schema state already. */
final class ImpliedLimit {
  private static final String NO_TEXT = "[^\\s\\S]";

  private ImpliedLimit() {}

  /** Returns whether a schema has no bound of the kind, or one that bounds nothing besides. */
  static boolean isEmpty(Limit limit, YamlValue schema) {
    Optional<Integer> bound =
        schema
            .get(limit.keyword())
            .flatMap(YamlValue::number)
            .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
            .map(BigDecimal::intValue);
    if (bound.isEmpty()) {
      return schema.get(limit.keyword()).isEmpty();
    }
    return switch (limit) {
      case MIN_PROPERTIES ->
          bound.get() <= schema.get("required").map(YamlValue::items).orElse(List.of()).size();
      case MIN_LENGTH -> bound.get() <= 0 || matchesNoText(schema, 0, bound.get() - 1);
      case MULTIPLE_OF -> schema.text("type").equals("integer") && isMultipleOfOne(schema);
      case MAX_LENGTH -> matchesNoText(schema, bound.get() + 1, Integer.MAX_VALUE);
      default -> false;
    };
  }

  /** Returns whether every whole number is a multiple. */
  private static boolean isMultipleOfOne(YamlValue schema) {
    return schema
        .get(Limit.MULTIPLE_OF.keyword())
        .flatMap(YamlValue::number)
        .map(each -> each.compareTo(BigDecimal.ONE) == 0)
        .orElse(false);
  }

  /** Returns whether no text of a length matches the pattern. */
  private static boolean matchesNoText(YamlValue schema, int least, int most) {
    String pattern = schema.text("pattern");
    return !pattern.isEmpty()
        && PatternLanguages.compare(pattern, NO_TEXT, least, most)
            .map(PatternLanguages.Comparison::isSame)
            .orElse(false);
  }
}
