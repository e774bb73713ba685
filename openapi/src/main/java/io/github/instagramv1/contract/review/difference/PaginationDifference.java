package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.GENERATED_SOURCE;
import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import java.util.List;
import java.util.Set;

/** How a client gets from one page to the next. */
final class PaginationDifference {
  private static final Rule ADDED =
      Rule.breaking(
          "pagination-added",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "an operation that pages now (`x-pagination`)",
          "An old client takes the first page for everything.",
          "Keep answering everything, and page only where a client asks for it by a parameter.");
  private static final Rule REMOVED =
      Rule.breaking(
          "pagination-removed",
          Level.SOURCE,
          Set.of(OLD_CLIENT, GENERATED_SOURCE),
          "an operation that no longer pages (`x-pagination`)",
          "An old client that walks the pages gets the first one alone, and code that calls the generated method for all pages no longer compiles.",
          "Keep the keys, and answer an empty `pagination` where there is no more.");
  private static final Rule KEY_CHANGED =
      Rule.breaking(
          "pagination-key-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "another key, in requests or in replies, that leads to the next page",
          "An old client that walks by the old key stops after the first page, or walks in a circle.",
          "Send and accept the old key beside the new one.");

  private static final Rule ITEMS_CHANGED =
      Rule.breaking(
          "pagination-items-changed",
          Level.SOURCE,
          Set.of(GENERATED_SOURCE),
          "another schema that `x-pagination` calls that of the items",
          "The wire stays as it is, but the generated method for all pages gives objects of another class, and code that takes the old one no longer compiles.",
          "Keep the schema of what is listed.");

  static final List<Rule> RULES = List.of(ADDED, REMOVED, KEY_CHANGED, ITEMS_CHANGED);

  private final Sides sides;
  private final Recorder recorder;
  private final RemainderDifference remainder;

  PaginationDifference(Sides sides, Recorder recorder) {
    this.sides = sides;
    this.recorder = recorder;
    this.remainder = new RemainderDifference(recorder);
  }

  void compare(Pair operations) {
    Change change = operations.member("x-pagination");
    String subject = Subject.of(operations.before());
    if (change.isAddition()) {
      add(ADDED, change, subject + " pages now.", "everything", "the first page");
    } else if (change.isRemoval()) {
      add(REMOVED, change, subject + " no longer pages.", "a page and the next", "one page");
    } else {
      change.pair().ifPresent(keys -> compareKeys(subject, keys));
    }
  }

  private void compareKeys(String subject, Pair pagination) {
    for (String side : List.of("request", "reply")) {
      Change change = pagination.member(side);
      if (change.isDifferent()) {
        String title =
            "%s pages by `%s` instead of `%s` in the %s."
                .formatted(subject, change.afterText(), change.beforeText(), side);
        add(
            KEY_CHANGED,
            change,
            title,
            change.beforeText() + " leads to the next page",
            change.beforeText() + " leads nowhere");
      }
    }
    compareItems(subject, pagination.member("items"));
    remainder.compare(pagination, Set.of("request", "reply", "items"));
  }

  /** A schema that has another name everywhere is told of where it stands. */
  private void compareItems(String subject, Change items) {
    boolean renamed =
        items.isKept() && !sides.after().components("schemas").containsKey(items.beforeText());
    if (items.isDifferent() && !renamed) {
      String title =
          "%s lists %s instead of %s."
              .formatted(subject, Phrase.orNone(items.after()), Phrase.orNone(items.before()));
      recorder.add(
          Draft.of(ITEMS_CHANGED, items, title)
              .shownBy(
                  (old, now) ->
                      Recipes.java(
                              "for ("
                                  + items.beforeText()
                                  + " item : "
                                  + old.call().replaceFirst("\\(", "Pages(")
                                  + ")",
                              "incompatible types: " + items.afterText())
                          .show(old, now)));
    }
  }

  private void add(Rule rule, Change change, String title, String worked, String fails) {
    recorder.add(Draft.of(rule, change, title).shownBy(Recipes.outcomes(worked, fails)));
  }
}
