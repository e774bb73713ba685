package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/** Properties that a schema doesn't name. */
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
  public void compare(Direction direction, Pair pair) {
    Change change = pair.member(KEYWORD);
    int before = openness(change.before());
    int after = openness(change.after());
    if (before == SOME && after == SOME) {
      schemas.compare(direction, change.pair().orElseThrow());
    } else if (before != after) {
      report(direction, pair, change, before > after);
    } else if (change.isDifferent()) {
      recorder.add(
          Notation.of(
              change,
              "`%s` of %s says the same as its absence."
                  .formatted(KEYWORD, Subject.of(pair.before()))));
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

  private void report(Direction direction, Pair pair, Change change, boolean closed) {
    DirectedRule rule = closed ? CompositionRules.CLOSED : CompositionRules.OPENED;
    String what =
        closed
            ? "%s no longer may have any further property (`%s`)."
            : "%s may have further properties (`%s`).";
    recorder.add(
        Draft.of(rule.in(direction), change, what.formatted(Subject.of(pair.before()), KEYWORD))
            .shownBy(PropertyRecipes.further(direction, pair)));
  }
}
