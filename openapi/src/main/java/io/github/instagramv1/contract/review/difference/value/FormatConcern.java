package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.comparison.ValueRecipes;
import io.github.instagramv1.contract.review.example.CounterExample;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.review.shape.ScalarType;
import java.util.Set;

/** Compares formats, some of which are Java types. */
public final class FormatConcern implements SchemaConcern {
  private static final DirectedRule RETYPED = RuleBook.directed("format-retyped");
  private static final DirectedRule TIGHTENED = RuleBook.directed("format-tightened");
  private static final DirectedRule LOOSENED = RuleBook.directed("format-loosened");

  private static final Rule WIDENED = RuleBook.rule("request-format-widened");
  private static final Rule NARROWED = RuleBook.rule("response-format-narrowed");

  private final Recorder recorder;

  public FormatConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("format");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    Change change = schemas.member("format");
    if (!change.isDifferent()) {
      return;
    }
    String type = schemas.before().text("type");
    ValueRange range = ValueRange.ofFormats(type, change.beforeText(), change.afterText());
    String title = KeywordTitle.of("format", PlaceTitle.of(schemas), change);
    if (range == ValueRange.SAME) {
      recorder.note(change, title);
      return;
    }
    Rule rule =
        rule(
            direction,
            range,
            ScalarType.of(schemas.before()).equals(ScalarType.of(schemas.after())));
    Draft draft =
        Draft.of(rule, change, title).withShared(SharedChanges.keyword(schemas, "format", change));
    recorder.add(rule.equals(WIDENED) ? draft : draft.withRecipe(recipe(rule, direction, schemas)));
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

  private static Recipe recipe(Rule rule, Direction direction, ValuePair schemas) {
    boolean fromOld = direction == Direction.REQUEST || rule.equals(NARROWED);
    CounterExample counterExample =
        fromOld
            ? new CounterExample(schemas.before(), schemas.after())
            : new CounterExample(schemas.after(), schemas.before());
    String why =
        "does not have the format `%s`".formatted(counterExample.refusing().text("format"));
    return rule.equals(NARROWED)
        ? ValueRecipes.oldServer(schemas, counterExample::format, why)
        : ValueRecipes.of(direction, schemas, counterExample::format, why);
  }
}
