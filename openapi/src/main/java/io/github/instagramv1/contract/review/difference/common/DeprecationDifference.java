package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;
import java.util.stream.Stream;

/** Compares {@code deprecated} and its date. */
public final class DeprecationDifference {
  private static final Rule DATED = RuleBook.rule("deprecated");
  private static final Rule UNDATED = RuleBook.rule("deprecated-without-date");
  private static final Rule WITHDRAWN = RuleBook.rule("deprecation-withdrawn");
  private static final Rule REDATED = RuleBook.rule("deprecation-date-changed");

  private static final String DATE = "x-deprecated-since";

  public static final Set<String> KEYWORDS = Set.of("deprecated", "x-deprecated-since");

  private final Recorder recorder;

  public DeprecationDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Reports a changed deprecation. */
  public void compare(ValuePair pair) {
    boolean before = pair.before().isTrue("deprecated");
    boolean after = pair.after().isTrue("deprecated");
    String subject = PlaceTitle.of(pair);
    Change date = pair.member(DATE);
    if (!before && after) {
      boolean dated = date.after().isPresent();
      String title =
          dated
              ? "%s is now deprecated since %s.".formatted(subject, datePhrase(date.afterText()))
              : givesDates(pair)
                  ? "%s is now deprecated without a date.".formatted(subject)
                  : "%s is now deprecated.".formatted(subject);
      recorder.add(
          Draft.of(dated || !givesDates(pair) ? DATED : UNDATED, pair.member("deprecated"), title)
              .withRecipe(
                  Recipes.outcomes(
                      "not deprecated", "deprecated, and may be removed at any time")));
    } else if (before && !after) {
      recorder.add(
          Draft.of(WITHDRAWN, pair.member("deprecated"), subject + " is no longer deprecated."));
    } else if (date.isDifferent()) {
      recorder.add(
          Draft.of(
                  after && date.after().isEmpty() ? UNDATED : REDATED,
                  date,
                  dateTitle(subject, date))
              .withRecipe(
                  Recipes.outcomes(
                      "deprecated since a date", "deprecated, and may be removed at any time")));
    }
  }

  private static String dateTitle(String subject, Change date) {
    if (date.isRemoval()) {
      return "%s no longer has a deprecation date.".formatted(subject);
    }
    return date.isAddition()
        ? "the deprecation date of %s is now `%s`.".formatted(subject, date.afterText())
        : "the deprecation date of %s changes from `%s` to `%s`."
            .formatted(subject, date.beforeText(), date.afterText());
  }

  /** Returns a date in a sentence; contracts write {@code unknown} where no source gives it. */
  private static String datePhrase(String date) {
    return date.equals("unknown") ? "an unknown date" : date;
  }

  /** Returns whether either contract has any date of deprecation. */
  private static boolean givesDates(ValuePair pair) {
    return Stream.of(pair.before(), pair.after())
        .flatMap(each -> Stream.of(each, root(each)))
        .anyMatch(each -> each.document().text().contains(DATE));
  }

  private static YamlValue root(YamlValue value) {
    YamlValue at = value;
    while (at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at;
  }
}
