package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.PropertyRecipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/** Compares {@code additionalProperties}. */
final class AdditionalPropertiesConcern implements SchemaConcern {
  private static final String KEYWORD = "additionalProperties";

  private final Recorder recorder;
  private final SchemaComparison schemas;

  AdditionalPropertiesConcern(Recorder recorder, SchemaComparison schemas) {
    this.recorder = recorder;
    this.schemas = schemas;
  }

  @Override
  public Set<String> keywords() {
    return Set.of(KEYWORD);
  }

  @Override
  public void compare(Direction direction, ValuePair pair) {
    Change change = pair.member(KEYWORD);
    int before = openness(change.before());
    int after = openness(change.after());
    if (before == SOME && after == SOME) {
      schemas.compare(direction, change.pair().orElseThrow());
    } else if (before != after) {
      report(direction, pair, change, before, after);
    } else if (change.isDifferent()) {
      recorder.note(
          change,
          "`%s` of %s allows the same values as its absence."
              .formatted(KEYWORD, PlaceTitle.of(pair)));
    }
  }

  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int ANY = 2;

  private static int openness(Optional<YamlValue> value) {
    if (value.isEmpty() || value.get().isTrue()) {
      return ANY;
    }
    return value.get().isMapping() ? value.get().members().isEmpty() ? ANY : SOME : NONE;
  }

  private void report(Direction direction, ValuePair pair, Change change, int before, int after) {
    boolean freed = before == SOME && after == ANY && direction == Direction.RESPONSE;
    DirectedRule directed = before > after ? CompositionRules.CLOSED : CompositionRules.OPENED;
    Rule rule = freed ? CompositionRules.VALUES_FREED : directed.in(direction);
    String title = title(before, after).formatted(PlaceTitle.of(pair), KEYWORD);
    recorder.add(
        Draft.of(rule, change, title)
            .withRecipe(
                freed
                    ? PropertyRecipes.additionalProperty(pair)
                    : PropertyRecipes.unnamedProperty(direction, pair)));
  }

  private static String title(int before, int after) {
    if (after == NONE) {
      return "%s may no longer have additional properties (`%s`).";
    }
    if (before == NONE) {
      return after == SOME
          ? "%s may now have additional properties that match a schema (`%s`)."
          : "%s may now have additional properties (`%s`).";
    }
    return after == SOME
        ? "the additional properties of %s must now match a schema (`%s`)."
        : "the additional properties of %s may now have any value (`%s`).";
  }
}
