package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.example.Recipe;
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

  static final List<Rule> RULES =
      List.of(
          RETYPED.request(),
          RETYPED.response(),
          TIGHTENED.request(),
          TIGHTENED.response(),
          LOOSENED.request(),
          LOOSENED.response());

  private final Recorder recorder;
  private final ValueRecipes recipes;

  FormatConcern(Sides sides, Recorder recorder) {
    this.recorder = recorder;
    this.recipes = new ValueRecipes(sides);
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
    String from = ScalarType.of(type, change.beforeText());
    String to = ScalarType.of(type, change.afterText());
    DirectedRule rule = from.equals(to) ? rule(direction, change) : RETYPED;
    String title =
        "the format of %s changes from %s to %s%s."
            .formatted(
                Subject.of(schemas.before()),
                Phrase.orNone(change.beforeText()),
                Phrase.orNone(change.afterText()),
                from.equals(to) ? "" : ", in Java from " + from + " to " + to);
    Recipe recipe =
        rule == RETYPED
            ? Recipes.java(
                from + " value = " + Phrase.getter(schemas.before()) + ";",
                "incompatible types: " + to + " can't be converted to " + from)
            : recipes.of(
                direction,
                schemas,
                direction == Direction.REQUEST ? "..." : "\"...\"",
                "not of the format "
                    + (direction == Direction.REQUEST ? change.afterText() : change.beforeText()));
    recorder.add(Draft.of(rule.in(direction), change, title).shownBy(recipe));
  }

  private static DirectedRule rule(Direction direction, Change change) {
    if (change.isKept()) {
      // Neither form is known to hold the other, so that it hurts in either direction.
      return direction == Direction.REQUEST ? TIGHTENED : LOOSENED;
    }
    return change.isAddition() ? TIGHTENED : LOOSENED;
  }
}
