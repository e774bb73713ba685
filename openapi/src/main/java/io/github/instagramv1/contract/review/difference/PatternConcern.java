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
              "a new or another pattern that a request's value must match",
              "An old client whose value does not match is refused.",
              "Keep accepting what the old pattern does, and say in the description what is wanted."),
          Rule.harmless(
              "response-pattern-tightened",
              Level.WIRE,
              "a pattern that a reply's value is promised to match",
              "Every value that matches was allowed before."));
  private static final DirectedRule LOOSENED =
      new DirectedRule(
          Rule.harmless(
              "request-pattern-loosened",
              Level.WIRE,
              "a pattern that a request's value need not match any more",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-pattern-loosened",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "no pattern, or another one, that a reply's value matches",
              "An old client that takes the value apart by the pattern meets values that it can't read.",
              "Keep the pattern; give values of another form a property of their own."));

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
    String title =
        "the pattern of %s changes from %s to %s."
            .formatted(
                Subject.of(schemas.before()),
                Phrase.orNone(change.beforeText()),
                Phrase.orNone(change.afterText()));
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
