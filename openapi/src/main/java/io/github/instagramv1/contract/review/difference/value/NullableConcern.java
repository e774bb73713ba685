package io.github.instagramv1.contract.review.difference.value;

import static io.github.instagramv1.contract.review.finding.Audience.NEW_CLIENT;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.Notation;
import io.github.instagramv1.contract.review.comparison.Pair;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.Subject;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.Witness;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** Whether a value may be {@code null}. */
public final class NullableConcern implements SchemaConcern {
  private static final DirectedRule ALLOWED =
      new DirectedRule(
          Rule.compatible(
              "request-became-nullable",
              Level.WIRE,
              "a request value that becomes nullable",
              "Every value that an old client sends is still accepted."),
          Rule.breaking(
              "response-became-nullable",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a response value that becomes nullable",
              "An old client that relies on the value receives `null`.",
              "Omit an optional property instead, or send an empty value of the same type."));
  private static final DirectedRule FORBIDDEN =
      new DirectedRule(
          Rule.breaking(
              "request-no-longer-nullable",
              Level.WIRE,
              Set.of(OLD_CLIENT),
              "a request value that is no longer nullable",
              "An old client that sends `null` is refused.",
              "Keep accepting `null` with its old meaning."),
          Rule.breaking(
              "response-no-longer-nullable",
              Level.WIRE,
              Set.of(NEW_CLIENT),
              "a response value that is no longer nullable",
              "A new client relies on the value and may receive `null` from an old server.",
              "Say in the description that servers no longer send `null`, and remove `nullable` in"
                  + " the next breaking version."));

  public static final List<Rule> RULES =
      List.of(ALLOWED.request(), ALLOWED.response(), FORBIDDEN.request(), FORBIDDEN.response());

  private final Recorder recorder;

  public NullableConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("nullable");
  }

  @Override
  public void compare(Direction direction, Pair schemas) {
    boolean before = schemas.before().isTrue("nullable");
    boolean after = schemas.after().isTrue("nullable");
    if (before == after) {
      return;
    }
    boolean text =
        direction == Direction.REQUEST && schemas.before().pointer().contains("/parameters/");
    if (text) {
      recorder.add(
          Notation.of(
              schemas.member("nullable"),
              "`nullable` of %s has no effect: a parameter is sent as text."
                  .formatted(Subject.of(schemas.before()))));
      return;
    }
    String title =
        "%s may %s be `null` in %s."
            .formatted(
                Subject.of(schemas.before()), after ? "now" : "no longer", direction.plural());
    Draft draft =
        Draft.of((after ? ALLOWED : FORBIDDEN).in(direction), schemas.member("nullable"), title);
    boolean fromOld = direction == Direction.RESPONSE && before;
    String why = "`null` where a value is expected";
    recorder.add(
        draft.shownBy(
            fromOld
                ? ValueRecipes.oldServer(schemas, Witness::none, why)
                : ValueRecipes.of(direction, schemas, Witness::none, why)));
  }
}
