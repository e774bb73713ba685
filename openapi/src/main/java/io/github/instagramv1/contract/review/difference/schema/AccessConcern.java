package io.github.instagramv1.contract.review.difference.schema;

import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.difference.value.SchemaConcern;
import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.DirectedRule;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.List;
import java.util.Set;

/**
 * Compares {@code readOnly}, which excludes a property from requests, and {@code writeOnly}, which
 * excludes it from responses.
 */
public final class AccessConcern implements SchemaConcern {
  private static final DirectedRule NARROWED = RuleBook.directed("access-narrowed");
  private static final DirectedRule WIDENED = RuleBook.directed("access-widened");

  private final Recorder recorder;

  AccessConcern(Recorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public Set<String> keywords() {
    return Set.of("readOnly", "writeOnly");
  }

  @Override
  public void compare(Direction direction, ValuePair schemas) {
    for (String keyword : List.of("readOnly", "writeOnly")) {
      boolean before = schemas.before().isTrue(keyword);
      boolean after = schemas.after().isTrue(keyword);
      if (before != after) {
        compare(direction, schemas, keyword, after);
      }
    }
  }

  private void compare(Direction direction, ValuePair schemas, String keyword, boolean set) {
    boolean counts = keyword.equals("readOnly") == (direction == Direction.REQUEST);
    Change change = schemas.member(keyword);
    String title =
        "%s %s `%s`.".formatted(PlaceTitle.of(schemas), set ? "becomes" : "is no longer", keyword);
    if (!counts) {
      recorder.note(change, title);
      return;
    }
    String name = PlaceTitle.wireName(schemas.before());
    boolean required = direction == Direction.REQUEST && isRequired(schemas);
    Rule rule =
        set
            ? NARROWED.in(direction)
            : required ? PropertyRules.BECAME_REQUIRED.request() : WIDENED.in(direction);
    recorder.add(Draft.of(rule, change, title).withRecipe(recipe(direction, name, set)));
  }

  private static Recipe recipe(Direction direction, String name, boolean set) {
    String quoted = "`" + name + "`";
    if (!set) {
      return Recipes.refusal(quoted + " is missing");
    }
    return direction == Direction.REQUEST
        ? Recipes.outcomes(quoted + " is used", quoted + " is refused or ignored")
        : Recipes.outcomes(quoted + " is present", quoted + " is missing");
  }

  private static boolean isRequired(ValuePair schemas) {
    return schemas
        .after()
        .parent()
        .flatMap(properties -> properties.parent())
        .flatMap(holder -> holder.get("required"))
        .map(required -> required.texts().contains(schemas.after().key()))
        .orElse(false);
  }
}
