package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.difference.common.OpaqueComparison;
import io.github.instagramv1.contract.review.difference.common.OpaqueComparison.Extent;
import io.github.instagramv1.contract.review.difference.common.TextDifference;
import io.github.instagramv1.contract.review.difference.value.LimitConcern;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Alternatives: {@code oneOf}, {@code anyOf}, what is left of {@code allOf}, and {@code not}. */
final class CompositionConcern implements SchemaConcern {
  private static final List<String> LISTS = List.of("oneOf", "anyOf");

  private final ContractPair contracts;
  private final Recorder recorder;
  private final SchemaComparison schemas;

  CompositionConcern(ContractPair contracts, Recorder recorder, SchemaComparison schemas) {
    this.contracts = contracts;
    this.recorder = recorder;
    this.schemas = schemas;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("allOf", "anyOf", "oneOf", "not");
  }

  @Override
  public void compare(Direction direction, ValuePair pair) {
    for (String list : LISTS) {
      Change change = pair.member(list);
      if (change.isKept()) {
        compareVariants(direction, change.pair().orElseThrow());
      } else if (change.isDifferent()) {
        report(pair, change, list);
      }
    }
    compareParts(direction, pair);
    compareNegation(direction, pair);
  }

  /** Alternatives in any order, matched by the component that they refer to or by their form. */
  private void compareVariants(Direction direction, ValuePair lists) {
    List<YamlValue> added = new ArrayList<>(lists.after().items());
    List<YamlValue> removed = new ArrayList<>();
    List<ValuePair> matched = new ArrayList<>();
    for (YamlValue before : lists.before().items()) {
      Optional<YamlValue> match = match(before, added);
      match.ifPresentOrElse(
          after -> {
            added.remove(after);
            matched.add(new ValuePair(before, after));
          },
          () -> removed.add(before));
    }
    boolean reordered =
        !matched.stream().map(ValuePair::after).toList().equals(lists.after().items());
    if (removed.isEmpty() && added.isEmpty() && reordered) {
      recorder.note(
          lists.asChange(),
          "the alternatives of %s stand in another order.".formatted(PlaceTitle.of(lists)));
    }
    while (!removed.isEmpty() && removed.size() == added.size()) {
      matched.add(new ValuePair(removed.remove(0), added.remove(0)));
    }
    matched.forEach(each -> schemas.compare(direction, each));
    removed.forEach(
        each ->
            add(
                direction,
                CompositionRules.VARIANT_REMOVED,
                Change.removed(each, lists.after()),
                "%s no longer has the alternative %s."));
    added.forEach(
        each ->
            add(
                direction,
                CompositionRules.VARIANT_ADDED,
                Change.added(lists.before(), each),
                "%s has the new alternative %s."));
  }

  private Optional<YamlValue> match(YamlValue before, List<YamlValue> candidates) {
    String name = contracts.before().referenceName(before);
    Optional<YamlValue> named =
        candidates.stream()
            .filter(each -> !name.isEmpty() && contracts.after().referenceName(each).equals(name))
            .findFirst();
    return named.or(() -> candidates.stream().filter(each -> isSame(before, each)).findFirst());
  }

  private boolean isSame(YamlValue before, YamlValue after) {
    ValuePair resolved = contracts.schemas(new ValuePair(before, after));
    return resolved.before().sameAs(resolved.after());
  }

  private void add(Direction direction, DirectedRule rule, Change change, String title) {
    YamlValue variant = change.before().or(change::after).orElseThrow();
    String name =
        (change.before().isPresent() ? contracts.before() : contracts.after())
            .referenceName(variant);
    String shown = name.isEmpty() ? Phrase.quoted(variant.json()) : Phrase.quoted(name);
    YamlValue holder = change.beforeHolder().isSequence() ? change.beforeHolder() : variant;
    recorder.add(
        Draft.of(rule.in(direction), change, title.formatted(PlaceTitle.of(holder), shown))
            .withRecipe(
                direction == Direction.REQUEST
                    ? Recipes.refusal("the value has a form that is no longer listed")
                    : Recipes.outcomes(
                        "the value has a listed form",
                        "the value has a form that the old contract does not list")));
  }

  /** Parts that couldn't be written into the schema. */
  private void compareParts(Direction direction, ValuePair pair) {
    Change change = pair.member("allOf");
    Optional<ValuePair> both =
        change
            .pair()
            .filter(lists -> lists.before().items().size() == lists.after().items().size());
    if (both.isPresent()) {
      for (int i = 0; i < both.get().before().items().size(); i++) {
        schemas.compare(
            direction,
            new ValuePair(both.get().before().items().get(i), both.get().after().items().get(i)));
      }
    } else if (change.isDifferent()) {
      report(pair, change, "allOf");
    }
  }

  private void compareNegation(Direction direction, ValuePair pair) {
    Change change = pair.member("not");
    if (change.isKept()) {
      compareNegated(pair, change);
      return;
    }
    if (change.isInNeither()) {
      return;
    }
    DirectedRule rule = change.isAddition() ? LimitConcern.TIGHTENED : LimitConcern.LOOSENED;
    YamlValue refused = change.before().or(change::after).orElseThrow();
    recorder.add(
        Draft.of(
                rule.in(direction),
                change,
                "`not` of %s %s.".formatted(PlaceTitle.of(pair), KeywordTitle.verb(change)))
            .withRecipe(
                ValueRecipes.of(
                    direction, pair, () -> CounterExample.ofSchema(refused), "refused by `not`")));
  }

  /** Compares {@code not}, with its references resolved. */
  private void compareNegated(ValuePair pair, Change change) {
    Extent extent = OpaqueComparison.of(contracts, change.pair().orElseThrow(), ElementKind.SCHEMA);
    if (extent == Extent.MEANING) {
      report(pair, change, "not");
    } else if (extent == Extent.WORDS) {
      recorder.add(TextDifference.words(pair.before(), change, "not"));
    }
  }

  private void report(ValuePair pair, Change change, String keyword) {
    recorder.add(
        Draft.of(
                CompositionRules.CHANGED,
                change,
                "`%s` of %s %s.".formatted(keyword, PlaceTitle.of(pair), KeywordTitle.verb(change)))
            .withRecipe(Recipes.outcomes("by the old schema", "by the new schema")));
  }
}
