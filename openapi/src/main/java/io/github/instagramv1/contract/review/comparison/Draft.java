package io.github.instagramv1.contract.review.comparison;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding before it is known which operations it affects.
 *
 * @param rule the rule that found it
 * @param change what changed
 * @param detail distinguishes findings of one rule at one place; empty if there is one
 * @param title one sentence: what changed
 * @param recipe how to show it
 * @param shared what it has in common with the same change at other places; empty if each place is
 *     a finding of its own
 */
public record Draft(
    Rule rule,
    Change change,
    String detail,
    String title,
    Optional<Recipe> recipe,
    Optional<SharedChange> shared) {

  /** Returns a draft with a title, whose first letter becomes a capital. */
  public static Draft of(Rule rule, Change change, String title) {
    String sentence = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return new Draft(rule, change, "", sentence, Optional.empty(), Optional.empty());
  }

  /** Returns this draft with a detail. */
  public Draft withDetail(String detail) {
    return new Draft(rule, change, detail, title, recipe, shared);
  }

  /** Returns this draft with a recipe. */
  public Draft withRecipe(Recipe recipe) {
    return new Draft(rule, change, detail, title, Optional.of(recipe), shared);
  }

  /** Returns this draft, to be joined with every draft of the rule that shares the change. */
  public Draft withShared(SharedChange shared) {
    return new Draft(rule, change, detail, title, recipe, Optional.of(shared));
  }
}
