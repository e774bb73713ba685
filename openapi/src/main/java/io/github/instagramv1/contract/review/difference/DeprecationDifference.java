package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The announcement that something will go. */
final class DeprecationDifference {
  private static final Rule DATED =
      Rule.harmless(
          "deprecated",
          Level.DOCS,
          "something that is deprecated now, with its date, or in a contract that gives no dates",
          "It works as before, and everybody can see that it is on its way out.");
  private static final Rule UNDATED =
      Rule.breaking(
          "deprecated-without-date",
          Level.DOCS,
          Set.of(OLD_CLIENT),
          "something that is deprecated now without `x-deprecated-since`",
          "Who uses it can't tell how long ago it was announced, and so not when it may go.",
          "Add `x-deprecated-since` with the day of the announcement.");
  private static final Rule WITHDRAWN =
      Rule.harmless(
          "deprecation-withdrawn",
          Level.DOCS,
          "something that is no longer deprecated",
          "It works as before, and stays.");
  private static final Rule REDATED =
      Rule.harmless(
          "deprecation-date-changed",
          Level.DOCS,
          "another `x-deprecated-since`",
          "It works as before.");

  static final List<Rule> RULES = List.of(DATED, UNDATED, WITHDRAWN, REDATED);

  private static final String DATE = "x-deprecated-since";

  static final Set<String> KEYWORDS = Set.of("deprecated", "x-deprecated-since");

  private final Recorder recorder;

  DeprecationDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  void compare(Pair pair) {
    boolean before = pair.before().isTrue("deprecated");
    boolean after = pair.after().isTrue("deprecated");
    String subject = Subject.of(pair.before());
    Change date = pair.member(DATE);
    if (!before && after) {
      boolean dated = date.after().isPresent();
      String title =
          dated
              ? "%s is deprecated since %s.".formatted(subject, date.afterText())
              : givesDates(pair)
                  ? "%s is deprecated without a date.".formatted(subject)
                  : "%s is deprecated.".formatted(subject);
      recorder.add(
          Draft.of(dated || !givesDates(pair) ? DATED : UNDATED, pair.member("deprecated"), title)
              .shownBy(Recipes.outcomes("may be relied on", "may go on any day")));
    } else if (before && !after) {
      recorder.add(
          Draft.of(WITHDRAWN, pair.member("deprecated"), subject + " is no longer deprecated."));
    } else if (date.isDifferent()) {
      recorder.add(
          Draft.of(
                  after && date.after().isEmpty() ? UNDATED : REDATED,
                  date,
                  "%s is deprecated since %s instead of %s."
                      .formatted(
                          subject,
                          Phrase.orNone(date.afterText()),
                          Phrase.orNone(date.beforeText())))
              .shownBy(Recipes.outcomes("the warning has a day", "may go on any day")));
    }
  }

  /** Whether either contract says anywhere since when something is deprecated. */
  private static boolean givesDates(Pair pair) {
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
