package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.shape.ScalarType;
import java.util.List;
import java.util.Set;

/** Types. Where they differ, nothing else of two schemas is worth comparing. */
final class TypeConcern implements SchemaConcern {
  private static final DirectedRule CHANGED =
      new DirectedRule(
          Rule.breaking(
              "request-type-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "another type of a request's value",
              "An old client's value is refused or misread, and code that passes the old Java type no longer compiles.",
              "Add a parameter or property of the new type beside it and deprecate this one with a date."),
          Rule.breaking(
              "response-type-changed",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "another type of a reply's value, such as an id that becomes a number",
              "An old client can't read the value, and code that takes the old Java type no longer compiles.",
              "Add a property of the new type beside it and deprecate this one with a date."));

  private static final Rule WIDENED =
      Rule.breaking(
          "request-type-widened",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a type of a request's value that also has every old value",
          "Every value that an old client sends is still accepted, but code that passes the old Java type no longer compiles.",
          "Add a parameter or property of the new type beside it and deprecate this one with a date.");
  private static final Rule NARROWED =
      Rule.breaking(
          "response-type-narrowed",
          Level.SOURCE,
          Set.of(NEW_CLIENT, GENERATED_SOURCE),
          "a type of a response's value that has only some of the old values",
          "A new client can't read every value of an old server, and code that takes the old Java type no longer compiles.",
          "Add a property of the new type beside it and deprecate this one with a date.");

  static final List<Rule> RULES = List.of(CHANGED.request(), WIDENED, CHANGED.response(), NARROWED);

  private final Recorder recorder;

  TypeConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("type");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    ValueRange range = ValueRange.ofTypes(direction, schemas);
    if (range == ValueRange.SAME) {
      return;
    }
    Change change = schemas.member("type");
    String title =
        "%s changes its type from %s to %s."
            .formatted(
                Subject.of(schemas.before()),
                Phrase.orNone(change.beforeText()),
                Phrase.orNone(change.afterText()));
    recorder.add(
        Draft.of(rule(direction, range), change, title)
            .shownBy(recipe(direction, range, schemas))
            .sharing(Shared.keyword(schemas, "type", change)));
  }

  private static Rule rule(Direction direction, ValueRange range) {
    if (direction == Direction.REQUEST && range == ValueRange.WIDER) {
      return WIDENED;
    }
    return direction == Direction.RESPONSE && range == ValueRange.NARROWER
        ? NARROWED
        : CHANGED.in(direction);
  }

  private static Recipe recipe(Direction direction, ValueRange range, Pair schemas) {
    boolean fromOld = direction == Direction.REQUEST || range == ValueRange.NARROWER;
    Witness witness =
        fromOld
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    String why = "not of the type `%s`".formatted(witness.refusing().text("type"));
    if (direction == Direction.REQUEST && range == ValueRange.WIDER) {
      String from = ScalarType.of(schemas.before());
      return Recipes.java(
          "request.%s(%s);"
              .formatted(Phrase.camel(Subject.wireName(schemas.before())), Phrase.lowerFirst(from)),
          "incompatible types: "
              + from
              + " can't be converted to "
              + ScalarType.of(schemas.after()));
    }
    return direction == Direction.RESPONSE && range == ValueRange.NARROWER
        ? ValueRecipes.oldServer(schemas, witness::type, why)
        : ValueRecipes.of(direction, schemas, witness::type, why);
  }
}
