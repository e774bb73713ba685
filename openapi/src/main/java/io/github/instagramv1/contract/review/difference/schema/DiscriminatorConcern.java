package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Discriminator;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.common.UnclassifiedDifference;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares discriminators: their property and their values. */
final class DiscriminatorConcern implements SchemaConcern {
  private static final String KEYWORD = "discriminator";
  private static final Set<String> UNDERSTOOD = Set.of("propertyName", "mapping");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final SchemaComparison schemas;
  private final UnclassifiedDifference remainder;

  DiscriminatorConcern(ContractPair contracts, Recorder recorder, SchemaComparison schemas) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.schemas = schemas;
    this.remainder = new UnclassifiedDifference(recorder);
  }

  @Override
  public Set<String> keywords() {
    return Set.of(KEYWORD);
  }

  @Override
  public void compare(Direction direction, ValuePair pair) {
    Change change = pair.member(KEYWORD);
    Optional<Discriminator> before = Discriminator.of(contracts.before(), pair.before());
    Optional<Discriminator> after = Discriminator.of(contracts.after(), pair.after());
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
                        match -> schemas.compare(direction, new ValuePair(schema, match)),
                        () -> {
                          if (isListed(pair.after(), contracts.after(), schema)
                              || !isListed(pair.before(), contracts.before(), schema)) {
                            report(
                                CompositionRules.VARIANT_REMOVED.in(direction),
                                direction,
                                change,
                                value,
                                "`%s` is no longer a value of the discriminator of %s."
                                    .formatted(value, PlaceTitle.of(pair)));
                          }
                        }));
    after.get().schemas().entrySet().stream()
        .filter(each -> !before.get().schemas().containsKey(each.getKey()))
        .filter(
            each ->
                isListed(pair.before(), contracts.before(), each.getValue())
                    || !isListed(pair.after(), contracts.after(), each.getValue()))
        .map(Map.Entry::getKey)
        .forEach(
            value ->
                report(
                    CompositionRules.VARIANT_ADDED.in(direction),
                    direction,
                    change,
                    value,
                    "`%s` is a new value of the discriminator of %s."
                        .formatted(value, PlaceTitle.of(pair))));
    ValuePair discriminators = change.pair().orElseThrow();
    remainder.compare(discriminators, UNDERSTOOD);
    if (discriminators.member("mapping").isDifferent()
        && before.get().schemas().keySet().equals(after.get().schemas().keySet())) {
      recorder.note(
          change,
          "the mapping of the discriminator of %s has another notation."
              .formatted(PlaceTitle.of(pair)));
    }
  }

  /**
   * Returns whether a schema of that name is an alternative, whose comparison reports the value.
   */
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
            .withDetail(value)
            .withRecipe(
                direction == Direction.REQUEST
                    ? Recipes.refusal("`" + value + "` is no longer a value of the discriminator")
                    : Recipes.outcomes(
                        "the value has a listed form", "the value has the form `" + value + "`")));
  }

  private void reportOther(ValuePair pair, Change change) {
    recorder.add(
        Draft.of(
                CompositionRules.CHANGED,
                change,
                "`discriminator` of %s %s."
                    .formatted(PlaceTitle.of(pair), KeywordTitle.verb(change)))
            .withRecipe(Recipes.outcomes("by the old schema", "by the new schema")));
  }
}
