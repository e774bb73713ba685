package io.github.instagramv1.contract.review.difference;

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
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "an operation that no longer pages",
          "An old client that walks the pages gets the first one alone.",
          "Keep the keys, and answer an empty `pagination` where there is no more.");
  private static final Rule KEY_CHANGED =
      Rule.breaking(
          "pagination-key-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "another key, in requests or in replies, that leads to the next page",
          "An old client that walks by the old key stops after the first page, or walks in a circle.",
          "Send and accept the old key beside the new one.");

  static final List<Rule> RULES = List.of(ADDED, REMOVED, KEY_CHANGED);

  private final Recorder recorder;
  private final RemainderDifference remainder;

  PaginationDifference(Recorder recorder) {
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
    remainder.compare(pagination, Set.of("request", "reply"));
  }

  private void add(Rule rule, Change change, String title, String worked, String fails) {
    recorder.add(Draft.of(rule, change, title).shownBy(Recipes.outcomes(worked, fails)));
  }
}
