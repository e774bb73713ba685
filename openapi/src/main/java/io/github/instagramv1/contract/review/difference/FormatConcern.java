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

/** Formats, some of which are Java types. */
final class FormatConcern implements SchemaConcern {
  private static final DirectedRule RETYPED =
      new DirectedRule(
          Rule.breaking(
              "request-format-retyped",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a format that gives a request's value another Java type",
              "Code that passes the old Java type no longer compiles, and a value of the old form may be refused.",
              "Add a parameter or property of the new form beside it and deprecate this one with a date."),
          Rule.breaking(
              "response-format-retyped",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a format that gives a reply's value another Java type",
              "Code that takes the old Java type no longer compiles, and an old client may not hold the new values.",
              "Add a property of the new form beside it and deprecate this one with a date."));
  private static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-format-tightened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a format that a request's value must have now",
              "An old client that sends another form is refused.",
              "Recommend the form in the description and leave `format` away."),
          Rule.harmless(
              "response-format-tightened",
              Level.WIRE,
              "a format that a reply's value is promised to have",
              "Every value of the new form was allowed before."));
  private static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.harmless(
              "request-format-loosened",
              Level.WIRE,
              "a format that a request's value need not have any more",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-format-loosened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a format that a reply's value need not have any more",
              "An old client that reads by the format meets values that it can't read.",
              "Keep the format; give values of another form a property of their own."));

  private static final Rule WIDENED =
      Rule.breaking(
          "request-format-widened",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a format of a request's value that also has every old value, with another Java type",
          "Every value that an old client sends is still accepted, but code that passes the old Java type no longer compiles.",
          "Add a parameter or property of the new form beside it and deprecate this one with a date.");
  private static final Rule NARROWED =
      Rule.breaking(
          "response-format-narrowed",
          Level.SOURCE,
          Set.of(NEW_CLIENT, GENERATED_SOURCE),
          "a format of a response's value that has only some of the old values, with another Java type",
          "A new client can't hold every value of an old server, and code that takes the old Java type no longer compiles.",
          "Add a property of the new form beside it and deprecate this one with a date.");

  static final List<Rule> RULES =
      List.of(
          RETYPED.request(),
          RETYPED.response(),
          WIDENED,
          NARROWED,
          TIGHTENED.request(),
          TIGHTENED.response(),
          LOOSENED.request(),
          LOOSENED.response());

  private final Recorder recorder;

  FormatConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("format");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("format");
    if (!change.isDifferent()) {
      return;
    }
    String type = schemas.before().text("type");
    ValueRange range = ValueRange.ofFormats(type, change.beforeText(), change.afterText());
    String from = ScalarType.of(schemas.before());
    String to = ScalarType.of(schemas.after());
    String title =
        "the format of %s changes from %s to %s%s."
            .formatted(
                Subject.of(schemas.before()),
                Phrase.orNone(change.beforeText()),
                Phrase.orNone(change.afterText()),
                from.equals(to) ? "" : ", in Java from " + from + " to " + to);
    if (range == ValueRange.SAME) {
      recorder.add(Notation.of(change, title));
      return;
    }
    Rule rule = rule(direction, range, from.equals(to));
    recorder.add(
        Draft.of(rule, change, title)
            .shownBy(recipe(rule, direction, schemas, from, to))
            .sharing(Shared.keyword(schemas, "format", change)));
  }

  private static Rule rule(Direction direction, ValueRange range, boolean sameJava) {
    boolean request = direction == Direction.REQUEST;
    return switch (range) {
      case WIDER -> sameJava ? LOOSENED.in(direction) : request ? WIDENED : RETYPED.response();
      case NARROWER -> sameJava ? TIGHTENED.in(direction) : request ? RETYPED.request() : NARROWED;
      // Neither form is known to have all values of the other, so that either direction is
      // affected.
      default ->
          !sameJava ? RETYPED.in(direction) : request ? TIGHTENED.request() : LOOSENED.response();
    };
  }

  private static Recipe recipe(
      Rule rule, Direction direction, Pair schemas, String from, String to) {
    if (rule == WIDENED) {
      return Recipes.java(
          "request.%s(%s);"
              .formatted(Phrase.camel(Subject.wireName(schemas.before())), Phrase.lowerFirst(from)),
          "incompatible types: " + from + " can't be converted to " + to);
    }
    boolean fromOld = direction == Direction.REQUEST || rule == NARROWED;
    Witness witness =
        fromOld
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    String why = "not of the format `%s`".formatted(witness.refusing().text("format"));
    return rule == NARROWED
        ? ValueRecipes.oldServer(schemas, witness::format, why)
        : ValueRecipes.of(direction, schemas, witness::format, why);
  }
}
