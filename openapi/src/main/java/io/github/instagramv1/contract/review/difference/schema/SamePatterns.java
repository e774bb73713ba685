package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.pattern.PatternLanguages;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches the members of two mappings whose keys are patterns. */
final class SamePatterns {
  private SamePatterns() {}

  /** Returns the members whose patterns match the same texts; empty where one has no partner. */
  static Optional<List<ValuePair>> match(ValuePair mappings) {
    List<YamlValue> rest = new ArrayList<>(mappings.after().members().values());
    List<ValuePair> matched = new ArrayList<>();
    for (YamlValue before : mappings.before().members().values()) {
      Optional<YamlValue> partner =
          mappings
              .after()
              .get(before.key())
              .or(() -> rest.stream().filter(each -> isSame(before, each)).findFirst());
      if (partner.isEmpty() || !rest.remove(partner.get())) {
        return Optional.empty();
      }
      matched.add(new ValuePair(before, partner.get()));
    }
    return rest.isEmpty() ? Optional.of(matched) : Optional.empty();
  }

  private static boolean isSame(YamlValue before, YamlValue after) {
    return PatternLanguages.compare(before.key(), after.key(), 0, Integer.MAX_VALUE)
        .map(PatternLanguages.Comparison::isSame)
        .orElse(false);
  }
}
