package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;

/** Words for people, some of which state what no keyword can. */
final class TextDifference {
  static final Rule NUMBER =
      Rule.breaking(
          "stated-number-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number in a description that is another, new, or gone, and that no keyword beside it explains",
          "An old client that was written by the old number may get more, less or a refusal.",
          "Keep the number; if the old text was wrong, accept the finding and say so.");
  static final Rule ORDER =
      Rule.breaking(
          "stated-order-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a description that tells another order, or no longer tells it",
          "An old client that takes the first or the last item for a certain one gets another.",
          "Keep the order, and add a parameter by which a client asks for another.");
  static final Rule TEXT =
      Rule.harmless(
          "text-changed",
          Level.DOCS,
          "other words in a summary, a description, a title or an `x-ambiguity`",
          "Only people read it.");

  static final List<Rule> RULES = List.of(NUMBER, ORDER, TEXT);

  static final Set<String> KEYWORDS =
      Set.of("summary", "description", "x-ambiguity", "externalDocs");

  private final Recorder recorder;

  TextDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  void compare(Pair pair) {
    compareDescription(pair);
    for (String name : List.of("summary", "x-ambiguity", "externalDocs")) {
      compareWords(pair, name);
    }
  }

  /** Reports other words that state nothing. */
  void compareWords(Pair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent() && !normal(change.beforeText()).equals(normal(change.afterText()))
        || change.isDifferent() && change.beforeText().isEmpty() && change.afterText().isEmpty()) {
      report(TEXT, pair, change, name);
    }
  }

  private void compareDescription(Pair pair) {
    Change change = pair.member("description");
    String before = normal(change.beforeText());
    String after = normal(change.afterText());
    if (!before.equals(after)) {
      report(rule(before, after), pair, change, "description");
    }
  }

  private static Rule rule(String before, String after) {
    if (before.isEmpty()) {
      return TEXT;
    }
    if (StatedOrder.of(before).isBrokenBy(StatedOrder.of(after))) {
      return ORDER;
    }
    StatedNumbers old = StatedNumbers.of(before);
    StatedNumbers now = StatedNumbers.of(after);
    return old.without(now).isEmpty() && now.without(old).isEmpty() ? TEXT : NUMBER;
  }

  private void report(Rule rule, Pair pair, Change change, String name) {
    if (rule == TEXT) {
      recorder.add(words(pair.before(), change, name));
      return;
    }
    String subject = Subject.of(pair.before());
    String title =
        rule == NUMBER
            ? "the %s of %s states other numbers: %s instead of %s."
                .formatted(name, subject, numbers(change.afterText()), numbers(change.beforeText()))
            : "the %s of %s tells another order.".formatted(name, subject);
    recorder.add(
        Draft.of(rule, change, title)
            .shownBy(Recipes.outcomes("as the old text says", "as the new text says")));
  }

  /** Other words that state nothing. */
  static Draft words(YamlValue owner, Change change, String name) {
    return Draft.of(
        TEXT, change, "the %s of %s has other words.".formatted(name, Subject.of(owner)));
  }

  private static String numbers(String text) {
    return Phrase.list(StatedNumbers.of(normal(text)).values());
  }

  static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
