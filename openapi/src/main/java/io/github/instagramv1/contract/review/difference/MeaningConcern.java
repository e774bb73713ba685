package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.shape.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text or number stands for: an id, or a time. Parameters say it as schemas do. */
final class MeaningConcern implements SchemaConcern {
  private static final String ID = "x-id-of";
  private static final String TIME = "x-unix-seconds";

  static final List<String> KEYWORDS = List.of(ID, TIME);

  private final Recorder recorder;

  MeaningConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.copyOf(KEYWORDS);
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change id = schemas.member(ID);
    if (id.isDifferent()) {
      String title = Subject.of(schemas.before()) + idTitle(id);
      report(rule(id), direction, schemas, id, title, idType(id.beforeText(), schemas));
    }
    boolean before = schemas.before().isTrue(TIME);
    if (before != schemas.after().isTrue(TIME)) {
      String title =
          "%s is %s a time in UNIX seconds."
              .formatted(Subject.of(schemas.before()), before ? "no longer" : "now");
      report(
          before ? MeaningRules.TIME_WITHDRAWN : MeaningRules.TIME_STATED,
          direction,
          schemas,
          schemas.member(TIME),
          title,
          before ? "Instant" : plainType(schemas));
    }
  }

  private static String idTitle(Change id) {
    String now = Phrase.orNone(id.after());
    String old = Phrase.orNone(id.before());
    if (id.isKept()) {
      return " is the id of " + now + " instead of " + old + ".";
    }
    return id.isAddition()
        ? " is called an id of " + now + " now."
        : " is no longer called an id of " + old + ".";
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
      Pair schemas,
      Change change,
      String title,
      String typeBefore) {
    String argument = Phrase.camel(Subject.wireName(schemas.before()));
    Recipe recipe =
        direction == Direction.REQUEST
            ? Recipes.java(
                "request." + argument + "(" + Phrase.lowerFirst(typeBefore) + ");",
                "no method takes " + typeBefore)
            : Recipes.java(
                typeBefore + " value = " + Phrase.accessor(schemas.before()) + ";",
                "incompatible types: the value is no " + typeBefore);
    recorder.add(Draft.of(rule.in(direction), change, title).shownBy(recipe));
  }

  /** The type that the generated client gives an id. */
  private static String idType(String kind, Pair schemas) {
    return kind.isEmpty()
        ? plainType(schemas)
        : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "Id";
  }

  private static String plainType(Pair schemas) {
    var schema = schemas.before().get("schema").orElse(schemas.before());
    return ScalarType.of(schema.text("type"), schema.text("format"));
  }
}
