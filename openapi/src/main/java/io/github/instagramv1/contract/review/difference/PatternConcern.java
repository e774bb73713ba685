package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.model.Direction;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * Patterns. Where one is replaced and texts come to mind that the new one allows on top, but none
 * that it refuses, it is looser, and the other way round; otherwise it affects both directions.
 */
final class PatternConcern implements SchemaConcern {
  private static final DirectedRule TIGHTENED =
      new DirectedRule(
          Rule.breaking(
              "request-pattern-tightened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a new or changed pattern of a request value that refuses some old values",
              "An old client that sends a value that does not match is refused.",
              "Keep accepting what the old pattern accepts, and recommend the new form in the description."),
          Rule.compatible(
              "response-pattern-tightened",
              Level.WIRE,
              "a new or stricter pattern of a response value",
              "Every value that a server still sends was allowed before."));
  private static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.compatible(
              "request-pattern-loosened",
              Level.WIRE,
              "a removed or wider pattern of a request value",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-pattern-loosened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a removed or changed pattern of a response value that allows new values",
              "An old client that parses the value by the old pattern cannot read every new value.",
              "Keep the pattern; add a property for values of another form."));

  static final List<Rule> RULES =
      List.of(TIGHTENED.request(), TIGHTENED.response(), LOOSENED.request(), LOOSENED.response());

  private final Recorder recorder;

  PatternConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("pattern");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    Change change = schemas.member("pattern");
    if (!change.isDifferent()) {
      return;
    }
    String title = KeywordTitle.of("pattern", Subject.of(schemas.before()), change);
    if (change.isKept()
        && PatternSpelling.isSame(
            schemas.before().text("pattern"), schemas.after().text("pattern"))) {
      recorder.add(Notation.of(change, title));
      return;
    }
    boolean request = direction == Direction.REQUEST;
    boolean narrower = new Witness(schemas.before(), schemas.after()).isThere();
    boolean wider = new Witness(schemas.after(), schemas.before()).isThere();
    boolean tightened =
        change.isAddition() || change.isKept() && (narrower == wider ? request : narrower);
    Witness witness =
        request
            ? new Witness(schemas.before(), schemas.after())
            : new Witness(schemas.after(), schemas.before());
    String why = "does not match `%s`".formatted(witness.refusing().text("pattern"));
    recorder.add(
        Draft.of((tightened ? TIGHTENED : LOOSENED).in(direction), change, title)
            .shownBy(ValueRecipes.of(direction, schemas, witness::text, why))
            .sharing(Shared.keyword(schemas, "pattern", change)));
  }
}
