package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.ContractPair;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.NamedRecipes;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.PropertyRecipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/** Compares types. If they differ, no other keywords of the two schemas are compared. */
public final class TypeConcern implements SchemaConcern {
  private static final DirectedRule CHANGED = RuleBook.directed("type-changed");

  private static final Rule WIDENED = RuleBook.rule("request-type-widened");
  private static final Rule NARROWED = RuleBook.rule("response-type-narrowed");

  private final Recorder recorder;

  public TypeConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("type");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    ValueRange range = ValueRange.ofTypes(direction, schemas);
    if (range != ValueRange.SAME) {
      Change change = schemas.member("type");
      Draft draft = draft(direction, range, change, PlaceTitle.of(schemas));
      CounterExample counterExample = counterExample(direction, range, schemas);
      add(
          draft.withShared(SharedChanges.keyword(schemas, "type", change)),
          isOfOldServer(direction, range)
              ? ValueRecipes.oldServer(schemas, counterExample::type, reason(counterExample))
              : explodedParameter(direction, schemas.before())
                  .map(parameter -> PropertyRecipes.objectInQuery(parameter, schemas.before()))
                  .orElseGet(
                      () ->
                          ValueRecipes.of(
                              direction, schemas, counterExample::type, reason(counterExample))));
    }
  }

  /**
   * Compares the type of a property with that of the additional ones, which it was one of.
   *
   * @param property the additional ones, and the property
   * @param holders what has them
   */
  public void compareNamed(
      Direction direction, ValuePair property, ValuePair holders, ContractPair contracts) {
    ValuePair schemas = contracts.schemas(property);
    ValueRange range = ValueRange.ofTypes(direction, schemas);
    if (range != ValueRange.SAME) {
      String name = property.after().key();
      CounterExample counterExample = counterExample(direction, range, schemas);
      add(
          draft(direction, range, schemas.member("type"), PlaceTitle.of(property.after())),
          isOfOldServer(direction, range)
              ? NamedRecipes.oldServer(
                  schemas, holders, name, counterExample::type, reason(counterExample))
              : NamedRecipes.of(
                  direction, schemas, holders, name, counterExample::type, reason(counterExample)));
    }
  }

  /**
   * Returns the parameter whose members are query parameters of their own, if the schema belongs to
   * one.
   */
  private static Optional<YamlValue> explodedParameter(Direction direction, YamlValue schema) {
    return schema
        .parent()
        .filter(each -> direction == Direction.REQUEST && schema.key().equals("schema"))
        .filter(each -> each.text("in").equals("query") && schema.text("type").equals("object"))
        .filter(each -> !each.text("explode").equals("false"));
  }

  private static Draft draft(Direction direction, ValueRange range, Change change, String subject) {
    return Draft.of(rule(direction, range), change, KeywordTitle.of("type", subject, change));
  }

  private void add(Draft draft, Recipe recipe) {
    recorder.add(draft.rule().equals(WIDENED) ? draft : draft.withRecipe(recipe));
  }

  private static Rule rule(Direction direction, ValueRange range) {
    if (direction == Direction.REQUEST && range == ValueRange.WIDER) {
      return WIDENED;
    }
    return isOfOldServer(direction, range) ? NARROWED : CHANGED.in(direction);
  }

  /** Returns whether it is an old server that sends what fails. */
  private static boolean isOfOldServer(Direction direction, ValueRange range) {
    return direction == Direction.RESPONSE && range == ValueRange.NARROWER;
  }

  private static CounterExample counterExample(
      Direction direction, ValueRange range, ValuePair schemas) {
    return direction == Direction.REQUEST || range == ValueRange.NARROWER
        ? new CounterExample(schemas.before(), schemas.after())
        : new CounterExample(schemas.after(), schemas.before());
  }

  private static String reason(CounterExample counterExample) {
    return "does not have the type `%s`".formatted(counterExample.refusing().text("type"));
  }
}
