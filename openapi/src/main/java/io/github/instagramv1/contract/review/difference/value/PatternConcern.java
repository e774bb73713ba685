package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.example.PatternDifference;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/**
 * Compares patterns: regular ones exactly, others by sample texts. A new pattern that allows more
 * samples and refuses none is looser, and the reverse; otherwise it affects both directions.
 */
public final class PatternConcern implements SchemaConcern {
  private static final DirectedRule TIGHTENED = RuleBook.directed("pattern-tightened");
  private static final DirectedRule LOOSENED = RuleBook.directed("pattern-loosened");

  private static final String UNCERTAIN = "; the patterns cannot be compared.";

  private final Recorder recorder;

  public PatternConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("pattern");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    Change change = schemas.member("pattern");
    if (!change.isDifferent()) {
      return;
    }
    String title = KeywordTitle.of("pattern", PlaceTitle.of(schemas), change);
    PatternDifference patterns = PatternDifference.of(schemas.before(), schemas.after());
    if (patterns.isNone() && (patterns.decided() || isOnlySpelling(change))) {
      recorder.note(change, title);
      return;
    }
    boolean request = direction == Direction.REQUEST;
    Optional<String> counterExample = request ? patterns.lost() : patterns.gained();
    boolean tightened = isTightened(request, change, patterns);
    boolean uncertain = counterExample.isEmpty() && change.isKept() && tightened == request;
    recorder.add(
        Draft.of(
                (tightened ? TIGHTENED : LOOSENED).in(direction),
                change,
                uncertain ? title.replaceFirst("\\.$", UNCERTAIN) : title)
            .withRecipe(recipe(direction, schemas, counterExample))
            .withShared(SharedChanges.keyword(schemas, "pattern", change)));
  }

  private static boolean isOnlySpelling(Change change) {
    return change.isKept() && PatternSpelling.isSame(change.beforeText(), change.afterText());
  }

  /** Returns whether the new pattern is reported as stricter, or otherwise as looser. */
  private static boolean isTightened(boolean request, Change change, PatternDifference patterns) {
    boolean narrower = patterns.lost().isPresent();
    boolean wider = patterns.gained().isPresent();
    if (patterns.decided() || narrower != wider) {
      return request ? narrower : !wider;
    }
    return change.isAddition() || (change.isKept() && request);
  }

  private static Recipe recipe(
      Direction direction, ValuePair schemas, Optional<String> counterExample) {
    YamlValue refusing = direction == Direction.REQUEST ? schemas.after() : schemas.before();
    String why = "does not match `%s`".formatted(refusing.text("pattern"));
    return counterExample
        .map(text -> ValueRecipes.of(direction, schemas, () -> CounterExample.of(text), why))
        .orElseGet(() -> Recipes.outcomes("by the old pattern", "by the new pattern"));
  }
}
