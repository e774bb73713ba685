package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Discriminator;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Sides;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.difference.common.RemainderDifference;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Discriminators: the property that says of which schema a value is, and which value stands for
 * which.
 */
final class DiscriminatorConcern implements SchemaConcern {
  private static final String KEYWORD = "discriminator";
  private static final Set<String> UNDERSTOOD = Set.of("propertyName", "mapping");

  private final Sides sides;
  private final Recorder recorder;
  private final SchemaComparison schemas;
  private final RemainderDifference remainder;

  DiscriminatorConcern(Sides sides, Recorder recorder, SchemaComparison schemas) {
    this.sides = sides;
    this.recorder = recorder;
    this.schemas = schemas;
    this.remainder = new RemainderDifference(recorder);
  }

  @Override
  public Set<String> keywords() {
    return Set.of(KEYWORD);
  }

  @Override
  public void compare(Direction direction, Pair pair) {
    Change change = pair.member(KEYWORD);
    Optional<Discriminator> before = Discriminator.of(sides.before(), pair.before());
    Optional<Discriminator> after = Discriminator.of(sides.after(), pair.after());
    if (before.isEmpty() || after.isEmpty() || !sameProperty(before.get(), after.get())) {
      if (change.isDifferent()) {
        reportOther(pair, change);
      }
      return;
    }
    before
        .get()
        .schemas()
        .forEach(
            (value, schema) ->
                Optional.ofNullable(after.get().schemas().get(value))
                    .ifPresentOrElse(
                        match -> schemas.compare(direction, new Pair(schema, match)),
                        () -> {
                          if (isListed(pair.after(), sides.after(), schema)
                              || !isListed(pair.before(), sides.before(), schema)) {
                            report(
                                CompositionRules.VARIANT_REMOVED.in(direction),
                                direction,
                                change,
                                value,
                                "`%s` is no longer a value of the discriminator of %s."
                                    .formatted(value, Subject.of(pair.before())));
                          }
                        }));
    after.get().schemas().entrySet().stream()
        .filter(each -> !before.get().schemas().containsKey(each.getKey()))
        .filter(
            each ->
                isListed(pair.before(), sides.before(), each.getValue())
                    || !isListed(pair.after(), sides.after(), each.getValue()))
        .map(Map.Entry::getKey)
        .forEach(
            value ->
                report(
                    CompositionRules.VARIANT_ADDED.in(direction),
                    direction,
                    change,
                    value,
                    "`%s` is a new value of the discriminator of %s."
                        .formatted(value, Subject.of(pair.before()))));
    Pair discriminators = change.pair().orElseThrow();
    remainder.compare(discriminators, UNDERSTOOD);
    if (discriminators.member("mapping").isDifferent()
        && before.get().schemas().keySet().equals(after.get().schemas().keySet())) {
      recorder.add(
          Notation.of(
              change,
              "the mapping of the discriminator of %s has another notation."
                  .formatted(Subject.of(pair.before()))));
    }
  }

  /** Whether a schema, or one of its name, is an alternative, which tells of its value. */
  private static boolean isListed(YamlValue owner, ContractModel model, YamlValue schema) {
    return Stream.of("oneOf", "anyOf")
        .flatMap(list -> owner.get(list).stream())
        .flatMap(all -> all.items().stream())
        .anyMatch(each -> model.referenceName(each).equals(schema.key()));
  }

  private static boolean sameProperty(Discriminator before, Discriminator after) {
    return before.property().equals(after.property());
  }

  private void report(Rule rule, Direction direction, Change change, String value, String title) {
    recorder.add(
        Draft.of(rule, change, title)
            .about(value)
            .shownBy(
                direction == Direction.REQUEST
                    ? Recipes.refusal("`" + value + "` is no longer a value of the discriminator")
                    : Recipes.outcomes(
                        "the value has a listed form", "the value has the form `" + value + "`")));
  }

  private void reportOther(Pair pair, Change change) {
    recorder.add(
        Draft.of(
                CompositionRules.CHANGED,
                change,
                "`discriminator` of %s %s."
                    .formatted(Subject.of(pair.before()), KeywordTitle.verb(change)))
            .shownBy(Recipes.outcomes("by the old schema", "by the new schema")));
  }
}
