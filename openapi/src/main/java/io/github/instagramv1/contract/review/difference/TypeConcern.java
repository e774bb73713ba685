package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
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

  static final List<Rule> RULES = CHANGED.both();

  private final Recorder recorder;
  private final ValueRecipes recipes;

  TypeConcern(Sides sides, Recorder recorder) {
    this.recorder = recorder;
    this.recipes = new ValueRecipes(sides);
  }

  @Override
  public Set<String> keywords() {
    return Set.of("type");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("type");
    if (change.isDifferent()) {
      String title =
          "%s changes its type from %s to %s."
              .formatted(
                  Subject.of(schemas.before()),
                  Phrase.orNone(change.beforeText()),
                  Phrase.orNone(change.afterText()));
      recorder.add(
          Draft.of(CHANGED.in(direction), change, title)
              .shownBy(
                  recipes.of(
                      direction,
                      schemas,
                      direction == Direction.REQUEST
                          ? recipes.example(schemas.before()).replace("\"", "")
                          : recipes.newExample(schemas.after()),
                      "not of the type " + typeNow(direction, change))));
    }
  }

  private static String typeNow(Direction direction, Change change) {
    return direction == Direction.REQUEST ? change.afterText() : change.beforeText();
  }
}
