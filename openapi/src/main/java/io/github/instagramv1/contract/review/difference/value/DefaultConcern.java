package io.github.instagramv1.contract.review.difference.value;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;
import java.util.Set;

/** Compares defaults of missing values. */
public final class DefaultConcern implements SchemaConcern {
  private static final DirectedRule CHANGED = RuleBook.directed("default-changed");

  private final Recorder recorder;

  public DefaultConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("default");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    Change change = schemas.member("default");
    if (change.isDifferent()) {
      String name = PlaceTitle.wireName(schemas.before());
      String title = KeywordTitle.of("default", PlaceTitle.of(schemas), change);
      recorder.add(
          Draft.of(CHANGED.in(direction), change, title)
              .withRecipe(
                  Recipes.outcomes(
                      defaultsTo(name, change.before()), defaultsTo(name, change.after())))
              .withShared(SharedChanges.keyword(schemas, "default", change)));
    }
  }

  private static String defaultsTo(String name, Optional<YamlValue> value) {
    return value
        .map(each -> "`%s` defaults to %s".formatted(name, Phrase.value(each)))
        .orElse("`" + name + "` has no default");
  }
}
