package io.github.instagramv1.contract.review.difference.common;

import io.github.instagramv1.contract.review.comparison.Change;
import io.github.instagramv1.contract.review.comparison.Draft;
import io.github.instagramv1.contract.review.comparison.KeywordTitle;
import io.github.instagramv1.contract.review.comparison.Phrase;
import io.github.instagramv1.contract.review.comparison.PlaceTitle;
import io.github.instagramv1.contract.review.comparison.Recipes;
import io.github.instagramv1.contract.review.comparison.Recorder;
import io.github.instagramv1.contract.review.comparison.SharedChange;
import io.github.instagramv1.contract.review.comparison.SharedChanges;
import io.github.instagramv1.contract.review.comparison.ValuePair;
import io.github.instagramv1.contract.review.prose.Wording;
import io.github.instagramv1.contract.review.rule.Rule;
import io.github.instagramv1.contract.review.rule.RuleBook;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares words for readers, some of which state what no keyword can. */
public final class TextDifference {
  public static final Rule NUMBER = RuleBook.rule("stated-number-changed");
  static final Rule ORDER = RuleBook.rule("stated-order-changed");
  public static final Rule MEANING = RuleBook.rule("stated-meaning-changed");
  public static final Rule TEXT = RuleBook.rule("text-changed");
  public static final Rule CORRECTED = RuleBook.rule("text-corrected");
  public static final Set<String> KEYWORDS =
      Set.of("summary", "description", "x-ambiguity", "externalDocs");

  /** The keywords that are English nouns. */
  private static final Set<String> NOUNS =
      Set.of("description", "summary", "title", "license", "contact");

  private final Recorder recorder;

  public TextDifference(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Compares the description of something that clients use. */
  public void compare(ValuePair pair) {
    for (String name : List.of("description", "summary")) {
      compareStatements(pair, name);
    }
    for (String name : List.of("x-ambiguity", "externalDocs")) {
      compareWords(pair, name);
    }
  }

  /** Compares the description of an error, which promises nothing. */
  public void compareReasons(ValuePair pair) {
    Change change = pair.member("description");
    if (change.isDifferent()) {
      Wording wording = Wording.of(change.beforeText(), change.afterText());
      rule(change, wording)
          .map(rule -> rule.equals(MEANING) ? TEXT : rule)
          .ifPresent(
              rule -> report(rule, change, nounPhrase(pair.before(), "description"), wording));
    }
    compareWords(pair, "x-ambiguity");
  }

  /** Reports other words that promise nothing. */
  public void compareWords(ValuePair pair, String name) {
    compareWords(pair, name, nounPhrase(pair.before(), name));
  }

  /**
   * Reports other words that promise nothing.
   *
   * @param what what the text is, as a noun phrase
   */
  public void compareWords(ValuePair pair, String name, String what) {
    Change change = pair.member(name);
    if (!change.isDifferent()) {
      return;
    }
    boolean texts = !change.beforeText().isEmpty() || !change.afterText().isEmpty();
    Wording wording = Wording.of(change.beforeText(), change.afterText());
    if (!texts || !change.isKept()) {
      report(TEXT, change, what, wording);
    } else {
      switch (wording.kind()) {
        case SAME, LINK, SPELLING -> {
          if (!sameWords(change)) {
            report(CORRECTED, change, what, wording);
          }
        }
        default -> report(TEXT, change, what, wording);
      }
    }
  }

  private void compareStatements(ValuePair pair, String name) {
    Change change = pair.member(name);
    if (change.isDifferent()) {
      Wording wording = Wording.of(change.beforeText(), change.afterText());
      String what = nounPhrase(pair.before(), name);
      rule(change, wording).ifPresent(rule -> report(rule, change, what, wording));
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

  /** Returns a text as a noun phrase. */
  private static String nounPhrase(YamlValue owner, String name) {
    String noun = NOUNS.contains(name) ? "the " + name : "`" + name + "`";
    return noun + " of " + PlaceTitle.of(owner);
  }

  private void report(Rule rule, Change change, String what, Wording wording) {
    if (rule.equals(TEXT)) {
      recorder.add(words(change, what));
      return;
    }
    if (rule.equals(CORRECTED)) {
      String sentence =
          switch (wording.kind()) {
            case LINK -> " has another link";
            case SPELLING -> " has another spelling";
            default -> " is formatted in another way";
          };
      recorder.add(
          Draft.of(rule, change, what + sentence + ".")
              .withShared(
                  new SharedChange(
                      editKey(change),
                      what,
                      "a text" + sentence + " at %s.",
                      SharedChange.PLACES)));
      return;
    }
    String predicate = SharedChanges.escaped(predicate(rule, change, wording));
    recorder.add(
        Draft.of(rule, change, what + " " + predicate.replace("%%", "%"))
            .withRecipe(
                Recipes.outcomes(
                    change.beforeHolder(),
                    change.afterHolder(),
                    "as the old text says",
                    "as the new text says"))
            .withShared(
                new SharedChange(
                    editKey(change),
                    what,
                    "a text " + predicate.replaceFirst("\\.$", "") + " at %s.",
                    SharedChange.PLACES)));
  }

  /** Returns how a text differs, as the predicate of a sentence. */
  private static String predicate(Rule rule, Change change, Wording wording) {
    if (rule.equals(ORDER)) {
      return "no longer states the same order.";
    }
    if (rule.equals(NUMBER)) {
      StatedNumbers old = StatedNumbers.of(change.beforeText());
      StatedNumbers now = StatedNumbers.of(change.afterText());
      return numbers(old.without(now), now.without(old));
    }
    return may(wording.lost(), wording.gained());
  }

  private static String numbers(List<String> gone, List<String> fresh) {
    if (gone.isEmpty()) {
      return "now states %s.".formatted(Phrase.named("number", fresh));
    }
    return fresh.isEmpty()
        ? "no longer states %s.".formatted(Phrase.named("number", gone))
        : "now states %s instead of %s."
            .formatted(Phrase.named("number", fresh), Phrase.list(gone));
  }

  private static String may(List<String> lost, List<String> gained) {
    if (lost.isEmpty()) {
      return "may have another meaning (%s %s new)."
          .formatted(Phrase.list(gained), isOrAre(gained));
    }
    return gained.isEmpty()
        ? "may have another meaning (%s %s removed).".formatted(Phrase.list(lost), isOrAre(lost))
        : "may have another meaning (%s instead of %s)."
            .formatted(Phrase.list(gained), Phrase.list(lost));
  }

  private static String isOrAre(List<String> texts) {
    return texts.size() == 1 ? "is" : "are";
  }

  /** Returns a draft of changed words that promise nothing. */
  public static Draft words(YamlValue owner, Change change, String name) {
    return words(change, nounPhrase(owner, name));
  }

  private static Draft words(Change change, String what) {
    return Draft.of(TEXT, change, what + " " + KeywordTitle.verb(change) + ".")
        .withShared(
            new SharedChange(
                editKey(change), what, "the same words change at %s.", SharedChange.PLACES));
  }

  /** Returns a key of an edit that does not depend on the surrounding text. */
  private static String editKey(Change change) {
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
