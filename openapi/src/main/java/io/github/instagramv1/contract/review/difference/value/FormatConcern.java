package io.github.instagramv1.contract.review.difference.value;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Shared;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.shape.ScalarType;
import java.util.List;
import java.util.Set;

/** Formats, some of which are Java types. */
public final class FormatConcern implements SchemaConcern {
  private static final DirectedRule RETYPED =
      new DirectedRule(
          Rule.breaking(
              "request-format-retyped",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a changed format of a request value, with another Java type",
              "A new server may refuse an old client's value.",
              "Code that passes the old Java type no longer compiles.",
              "Add a parameter or property of the new format beside it, and deprecate this one with"
                  + " a date."),
          Rule.breaking(
              "response-format-retyped",
              Level.SOURCE,
              Set.of(OLD_CLIENT, GENERATED_SOURCE),
              "a changed format of a response value, with another Java type",
              "An old client may not be able to read the new values.",
              "Code that expects the old Java type no longer compiles.",
              "Add a property of the new format beside it, and deprecate this one with a date."));
  private static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-format-tightened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a new, narrower or other format of a request value",
              "An old client that sends a value of another format is refused.",
              "Recommend the format in the description, without `format`."),
          Rule.compatible(
              "response-format-tightened",
              Level.WIRE,
              "a new or narrower format of a response value",
              "Every value of the new format was allowed before."));
  private static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.compatible(
              "request-format-loosened",
              Level.WIRE,
              "a removed or wider format of a request value",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-format-loosened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a removed, wider or other format of a response value",
              "An old client that parses the value by the old format cannot read every new value.",
              "Keep the format; add a property for values of another format."));

  private static final Rule WIDENED =
      Rule.breaking(
          "request-format-widened",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "a wider format of a request value, with another Java type",
          "Every value that an old client sends is still accepted.",
          "Code that passes the old Java type no longer compiles.",
          "Add a parameter or property of the new format beside it, and deprecate this one with a"
              + " date.");
  private static final Rule NARROWED =
      Rule.breaking(
          "response-format-narrowed",
          Level.SOURCE,
          Set.of(NEW_CLIENT, GENERATED_SOURCE),
          "a narrower format of a response value, with another Java type",
          "A new client cannot read every value of an old server.",
          "Code that expects the old Java type no longer compiles.",
          "Add a property of the new format beside it, and deprecate this one with a date.");

  public static final List<Rule> RULES =
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

  public FormatConcern(Recorder recorder) {
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
    String title = KeywordTitle.of("format", Subject.of(schemas.before()), change);
    if (range == ValueRange.SAME) {
      recorder.add(Notation.of(change, title));
      return;
    }
    Rule rule =
        rule(
            direction,
            range,
            ScalarType.of(schemas.before()).equals(ScalarType.of(schemas.after())));
    Draft draft = Draft.of(rule, change, title).sharing(Shared.keyword(schemas, "format", change));
    recorder.add(rule == WIDENED ? draft : draft.shownBy(recipe(rule, direction, schemas)));
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

  private static Recipe recipe(Rule rule, Direction direction, Pair schemas) {
    boolean fromOld = direction == Direction.REQUEST || rule == NARROWED;
    Witness witness =
        fromOld
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    String why = "does not have the format `%s`".formatted(witness.refusing().text("format"));
    return rule == NARROWED
        ? ValueRecipes.oldServer(schemas, witness::format, why)
        : ValueRecipes.of(direction, schemas, witness::format, why);
  }
}
