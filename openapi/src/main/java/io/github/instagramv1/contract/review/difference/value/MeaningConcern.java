package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.shape.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares {@code x-id-of} and {@code x-unix-seconds} of schemas and parameters. */
public final class MeaningConcern implements SchemaConcern {
  private static final String ID = "x-id-of";
  private static final String TIME = "x-unix-seconds";

  public static final List<String> KEYWORDS = List.of(ID, TIME);

  private final Recorder recorder;

  public MeaningConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.copyOf(KEYWORDS);
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    Change id = schemas.member(ID);
    if (id.isDifferent()) {
      String title = PlaceTitle.of(schemas) + idTitle(id);
      String typeBefore = idType(id.beforeText(), schemas);
      String typeAfter = idType(id.afterText(), schemas);
      report(rule(id), direction, schemas, id, title, typeBefore, typeAfter);
    }
    boolean before = schemas.before().isTrue(TIME);
    if (before != schemas.after().isTrue(TIME)) {
      String title =
          "%s is %s a time in UNIX seconds."
              .formatted(PlaceTitle.of(schemas), before ? "no longer" : "now");
      String plain = plainType(schemas);
      report(
          before ? MeaningRules.TIME_WITHDRAWN : MeaningRules.TIME_STATED,
          direction,
          schemas,
          schemas.member(TIME),
          title,
          before ? "Instant" : plain,
          before ? plain : "Instant");
    }
  }

  private static String idTitle(Change id) {
    if (id.isKept()) {
      return " is now an id of the type `%s` instead of `%s`."
          .formatted(id.afterText(), id.beforeText());
    }
    return id.isAddition()
        ? " is now an id of the type `%s`.".formatted(id.afterText())
        : " is no longer an id of the type `%s`.".formatted(id.beforeText());
  }

  private static DirectedRule rule(Change id) {
    if (id.isKept()) {
      return MeaningRules.ID_CHANGED;
    }
    return id.isAddition() ? MeaningRules.ID_STATED : MeaningRules.ID_WITHDRAWN;
  }

  private void report(
      DirectedRule rule,
      Direction direction,
      ValuePair schemas,
      Change change,
      String title,
      String typeBefore,
      String typeAfter) {
    String argument = Phrase.camel(PlaceTitle.wireName(schemas.before()));
    Recipe recipe =
        direction == Direction.REQUEST
            ? Recipes.java(
                "request." + argument + "(" + Phrase.lowerFirst(typeBefore) + ");",
                incompatible(typeBefore, typeAfter))
            : Recipes.java(
                typeBefore + " value = " + Phrase.accessor(schemas.before()) + ";",
                incompatible(typeAfter, typeBefore));
    recorder.add(Draft.of(rule.in(direction), change, title).withRecipe(recipe));
  }

  private static String incompatible(String from, String to) {
    return "incompatible types: " + from + " cannot be converted to " + to;
  }

  /** Returns the type that the generated client gives an id. */
  private static String idType(String kind, ValuePair schemas) {
    return kind.isEmpty()
        ? plainType(schemas)
        : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "Id";
  }

  private static String plainType(ValuePair schemas) {
    var schema = schemas.before().get("schema").orElse(schemas.before());
    return ScalarType.of(schema.text("type"), schema.text("format"));
  }
}
