package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;

/**
 * Composition and open objects, which the contract's own style forbids: every change of their
 * number or kind is a break.
 */
final class CompositionConcern implements SchemaConcern {
  private static final Rule CHANGED =
      Rule.breaking(
          "composition-changed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, NEW_CLIENT, GENERATED_SOURCE),
          "`allOf`, `anyOf`, `oneOf`, `not` or `discriminator` with other parts, or `additionalProperties` that differ",
          "What is valid can't be compared part by part, and the generated classes change.",
          "Write the properties out in a flat schema and change them one by one.");

  static final List<Rule> RULES = List.of(CHANGED);

  private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");

  private final Recorder recorder;
  private final SchemaComparison schemas;

  CompositionConcern(Recorder recorder, SchemaComparison schemas) {
    this.recorder = recorder;
    this.schemas = schemas;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("allOf", "anyOf", "oneOf", "not", "discriminator", "additionalProperties");
  }

  @Override
  public void compare(Direction direction, Pair pair) {
    for (String list : LISTS) {
      Change change = pair.member(list);
      if (change.isKept() && size(change.before().get()) == size(change.after().get())) {
        for (int i = 0; i < size(change.before().get()); i++) {
          schemas.compare(
              direction,
              new Pair(change.before().get().items().get(i), change.after().get().items().get(i)));
        }
      } else if (change.isDifferent()) {
        report(pair, change, list);
      }
    }
    for (String single : List.of("not", "discriminator")) {
      Change change = pair.member(single);
      if (change.isDifferent()) {
        report(pair, change, single);
      }
    }
    compareAdditional(direction, pair);
  }

  private void compareAdditional(Direction direction, Pair pair) {
    Change change = pair.member("additionalProperties");
    boolean schemasBoth =
        change.isKept() && change.before().get().isMapping() && change.after().get().isMapping();
    if (schemasBoth) {
      schemas.compare(direction, change.pair().orElseThrow());
    } else if (change.isDifferent()) {
      report(pair, change, "additionalProperties");
    }
  }

  private void report(Pair pair, Change change, String keyword) {
    recorder.add(
        Draft.of(
                CHANGED,
                change,
                "`%s` of %s differs.".formatted(keyword, Subject.of(pair.before())))
            .shownBy(Recipes.outcomes("as the old schema says", "as the new schema says")));
  }

  private static int size(YamlValue list) {
    return list.items().size();
  }
}
