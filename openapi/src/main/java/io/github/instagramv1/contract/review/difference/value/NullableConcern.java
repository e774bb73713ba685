package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.Set;

/** Compares {@code nullable}. */
public final class NullableConcern implements SchemaConcern {
  private static final DirectedRule ALLOWED = RuleBook.directed("became-nullable");
  private static final DirectedRule FORBIDDEN = RuleBook.directed("no-longer-nullable");

  private final Recorder recorder;

  public NullableConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("nullable");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    boolean before = schemas.before().isTrue("nullable");
    boolean after = schemas.after().isTrue("nullable");
    if (before == after) {
      return;
    }
    boolean text =
        direction == Direction.REQUEST && schemas.before().pointer().contains("/parameters/");
    if (text) {
      recorder.note(
          schemas.member("nullable"),
          "`nullable` of %s has no effect: a parameter is sent as text."
              .formatted(PlaceTitle.of(schemas)));
      return;
    }
    String title =
        "%s may %s be `null` in %s."
            .formatted(PlaceTitle.of(schemas), after ? "now" : "no longer", direction.plural());
    Draft draft =
        Draft.of((after ? ALLOWED : FORBIDDEN).in(direction), schemas.member("nullable"), title);
    boolean fromOld = direction == Direction.RESPONSE && before;
    String why = "`null` where a value is expected";
    recorder.add(
        draft.withRecipe(
            fromOld
                ? ValueRecipes.oldServer(schemas, CounterExample::none, why)
                : ValueRecipes.of(direction, schemas, CounterExample::none, why)));
  }
}
