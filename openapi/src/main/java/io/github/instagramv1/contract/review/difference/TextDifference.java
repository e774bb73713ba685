package io.github.instagramv1.contract.review.difference;

import static io.github.instagramv1.contract.review.finding.Audience.OLD_CLIENT;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.prose.Wording;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words for people, some of which state what no keyword can. */
final class TextDifference {
  static final Rule NUMBER =
      Rule.breaking(
          "stated-number-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a number in a description that is another, new, or gone, and that no keyword beside it explains",
          "No keyword changes. Read both texts: an old client that was written by the old number may get more, less or an error.",
          "Keep the number; if the old text was wrong, accept the finding and say so.");
  static final Rule ORDER =
      Rule.breaking(
          "stated-order-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "a description that states another order, or no longer states it",
          "No keyword changes. Read both texts: an old client that takes the first or the last item for a certain one gets another.",
          "Keep the order, and add a parameter by which a client asks for another.");
  static final Rule MEANING =
      Rule.breaking(
          "stated-meaning-changed",
          Level.BEHAVIOUR,
          Set.of(OLD_CLIENT),
          "other words in a description where they may change what it promises: units, duties, bounds, what is left out or refused, a `not`",
          "No keyword changes. Read both texts: an old client that was written by the old one may get something else.",
          "Keep what the text promises; if both texts mean the same, accept the finding and say so.");
  static final Rule TEXT =
      Rule.harmless(
          "text-changed",
          Level.DOCS,
          "other words in a summary, a description, a title or an `x-ambiguity`",
          "No keyword changes. Read both texts.");
  static final Rule CORRECTED =
      Rule.harmless(
          "text-corrected",
          Level.DOCS,
          "a text with another spelling, formatting or link, or a number in words instead of digits",
          "The words and the numbers stay what they are.");
  static final List<Rule> RULES = List.of(NUMBER, ORDER, MEANING, TEXT, CORRECTED);
  static final Set<String> KEYWORDS =
      Set.of("summary", "description", "x-ambiguity", "externalDocs");

  private final Recorder recorder;

  TextDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Compares what is said of something that clients deal with. */
  void compare(Pair pair) {
    for (String name : List.of("description", "summary")) {
      compareStatements(pair, name);
    }
    for (String name : List.of("x-ambiguity", "externalDocs")) {
      compareWords(pair, name);
    }
  }

  /** Compares what is said of an error: its words say what is refused, and promise nothing. */
  void compareReasons(Pair pair) {
    Change change = pair.member("description");
    if (change.isDifferent()) {
      Wording wording = Wording.of(change.beforeText(), change.afterText());
      rule(change, wording)
          .map(rule -> rule == MEANING ? TEXT : rule)
          .ifPresent(rule -> report(rule, pair, change, "description", wording));
    }
    compareWords(pair, "x-ambiguity");
  }

  /** Reports other words that promise nothing. */
  void compareWords(Pair pair, String name) {
    Change change = pair.member(name);
    if (!change.isDifferent()) {
      return;
    }
    boolean texts = !change.beforeText().isEmpty() || !change.afterText().isEmpty();
    Wording wording = Wording.of(change.beforeText(), change.afterText());
    if (!texts || !change.isKept()) {
      report(TEXT, pair, change, name, wording);
    } else {
      switch (wording.kind()) {
        case SAME, LINK, SPELLING -> {
          if (!sameWords(change)) {
            report(CORRECTED, pair, change, name, wording);
          }
        }
        default -> report(TEXT, pair, change, name, wording);
      }
    }
  }

  private void compareStatements(Pair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      Wording wording = Wording.of(change.beforeText(), change.afterText());
      rule(change, wording).ifPresent(rule -> report(rule, pair, change, name, wording));
    }
  }

  private static Optional<Rule> rule(Change change, Wording wording) {
    if (change.beforeText().isBlank()) {
      return change.afterText().isBlank() ? Optional.empty() : Optional.of(TEXT);
    }
    if (StatedOrder.of(change.beforeText()).isBrokenBy(StatedOrder.of(change.afterText()))) {
      return Optional.of(ORDER);
    }
    StatedNumbers old = StatedNumbers.of(change.beforeText());
    StatedNumbers now = StatedNumbers.of(change.afterText());
    if (!old.without(now).isEmpty() || !now.without(old).isEmpty()) {
      return Optional.of(NUMBER);
    }
    return switch (wording.kind()) {
      case SAME, LINK, SPELLING -> sameWords(change) ? Optional.empty() : Optional.of(CORRECTED);
      case WORDS -> Optional.of(TEXT);
      case MEANING -> Optional.of(MEANING);
    };
  }

  private void report(Rule rule, Pair pair, Change change, String name, Wording wording) {
    String what = "the %s of %s".formatted(name, Subject.of(pair.before()));
    if (rule == TEXT) {
      recorder.add(words(pair.before(), change, name));
      return;
    }
    if (rule == CORRECTED) {
      String sentence =
          switch (wording.kind()) {
            case LINK -> " has another link";
            case SPELLING -> " is spelt in another way";
            default -> " is formatted in another way";
          };
      recorder.add(
          Draft.of(rule, change, what + sentence + ".")
              .sharing(
                  new SharedChange(edit(change), what, "a text " + sentence.strip() + " at %s.")));
      return;
    }
    String said = Shared.escaped(said(rule, change, wording));
    recorder.add(
        Draft.of(rule, change, what + " " + said.replace("%%", "%"))
            .shownBy(Recipes.outcomes("as the old text says", "as the new text says"))
            .sharing(
                new SharedChange(
                    edit(change), what, "a text " + said.replaceFirst("\\.$", "") + " at %s.")));
  }

  /** What a text says otherwise, to stand behind what text it is. */
  private static String said(Rule rule, Change change, Wording wording) {
    if (rule == ORDER) {
      return "states another order.";
    }
    if (rule == NUMBER) {
      StatedNumbers old = StatedNumbers.of(change.beforeText());
      StatedNumbers now = StatedNumbers.of(change.afterText());
      return numbers(old.without(now), now.without(old));
    }
    return may(wording.lost(), wording.gained());
  }

  private static String numbers(List<String> gone, List<String> fresh) {
    if (gone.isEmpty()) {
      return "states the number %s, which is new.".formatted(Phrase.list(fresh));
    }
    return fresh.isEmpty()
        ? "no longer states the number %s.".formatted(Phrase.list(gone))
        : "states the number %s instead of %s.".formatted(Phrase.list(fresh), Phrase.list(gone));
  }

  private static String may(List<String> lost, List<String> gained) {
    if (lost.isEmpty()) {
      return "may mean something else: %s is new.".formatted(Phrase.list(gained));
    }
    return gained.isEmpty()
        ? "may mean something else: %s is gone.".formatted(Phrase.list(lost))
        : "may mean something else: %s instead of %s."
            .formatted(Phrase.list(gained), Phrase.list(lost));
  }

  /** Other words that promise nothing. */
  static Draft words(YamlValue owner, Change change, String name) {
    String what = "the %s of %s".formatted(name, Subject.of(owner));
    String title =
        change.isKept()
            ? what + " has other words."
            : change.isAddition() ? what + " is new." : what + " is gone.";
    return Draft.of(TEXT, change, title)
        .sharing(new SharedChange(edit(change), what, "the same words change at %s."));
  }

  /** What an author did to a text, whatever stands before and behind it. */
  private static String edit(Change change) {
    if (!change.isKept() || change.beforeText().isEmpty() || change.afterText().isEmpty()) {
      return change.beforeHolder().pointer() + " " + change.afterHolder().pointer();
    }
    List<String> old = List.of(normal(change.beforeText()).split(" "));
    List<String> now = List.of(normal(change.afterText()).split(" "));
    int least = Math.min(old.size(), now.size());
    int front = 0;
    while (front < least && old.get(front).equals(now.get(front))) {
      front++;
    }
    int back = 0;
    while (back < least - front
        && old.get(old.size() - 1 - back).equals(now.get(now.size() - 1 - back))) {
      back++;
    }
    return strip(old.subList(front, old.size() - back))
        + " -> "
        + strip(now.subList(front, now.size() - back));
  }

  private static String strip(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT).replaceAll("^[^\\w]+|[^\\w]+$", "");
  }

  private static boolean sameWords(Change change) {
    return normal(change.beforeText()).equals(normal(change.afterText()));
  }

  static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
