package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import java.util.Set;

/**
 * Reports differences that no rule covers. They cannot be proven compatible, so they are breaking.
 */
public final class UnclassifiedDifference {
  public static final Rule UNCLASSIFIED = RuleBook.rule("unclassified");

  /** Extensions of tools that show a contract. */
  private static final Set<String> DOCUMENTATION =
      Set.of(
          "x-logo",
          "x-tagGroups",
          "x-displayName",
          "x-codeSamples",
          "x-code-samples",
          "x-badges",
          "x-meta",
          "x-summary",
          "x-internal",
          "x-example",
          "x-examples",
          "x-documentation",
          "x-readme",
          "x-stoplight",
          "x-traitTag");

  private final Recorder recorder;

  public UnclassifiedDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Reports every member that differs, except those that other comparisons cover. */
  public void compare(ValuePair pair, Set<String> understood) {
    for (String name : pair.names()) {
      if (DOCUMENTATION.contains(name)) {
        reportNotation(pair, name);
      } else if (!understood.contains(name)) {
        report(pair, name);
      }
    }
  }

  private void reportNotation(ValuePair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      recorder.note(
          change,
          "the documentation extension `%s` of %s changes.".formatted(name, PlaceTitle.of(pair)));
    }
  }

  /** Reports a member if it differs. */
  public void report(ValuePair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      report(change, name, PlaceTitle.of(pair));
    }
  }

  /** Reports a member that both have, and that refers to something that differs. */
  void reportKept(ValuePair pair, String name) {
    report(pair.member(name), name, PlaceTitle.of(pair));
  }

  private void report(Change change, String name, String subject) {
    recorder.add(
        Draft.of(
                UNCLASSIFIED,
                change,
                "`%s` of %s %s.".formatted(name, subject, KeywordTitle.verb(change)))
            .withRecipe(Recipes.outcomes("by the old contract", "by the new contract")));
  }
}
