package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.example.Recipe;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.Optional;

/**
 * A finding before it is known which operations it touches.
 *
 * @param rule the rule that found it
 * @param change what changed
 * @param detail tells findings of one rule at one place apart; empty where there is one
 * @param title one sentence: what changed
 * @param recipe how to show it
 */
record Draft(Rule rule, Change change, String detail, String title, Optional<Recipe> recipe) {

  static Draft of(Rule rule, Change change, String title) {
    String sentence = title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + title.substring(1);
    return new Draft(rule, change, "", sentence, Optional.empty());
  }

  Draft about(String detail) {
    return new Draft(rule, change, detail, title, recipe);
  }

  Draft shownBy(Recipe recipe) {
    return new Draft(rule, change, detail, title, Optional.of(recipe));
  }
}
