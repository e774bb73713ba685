package io.github.instagramv1.contract.review.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The change of a text.
 *
 * @param kind the kind of the difference
 * @param lost removed words with a meaning
 * @param gained new words with a meaning
 */
public record Wording(Kind kind, List<String> lost, List<String> gained) {
  /** The extent of a difference between texts. */
  public enum Kind {
    /** Formatting, punctuation, or the case of letters. */
    SAME,
    /** An address that it links to. */
    LINK,
    /** The spelling of words. */
    SPELLING,
    /** Words, of which none is known to carry another meaning. */
    WORDS,
    /** Words that may change what the text promises. */
    MEANING
  }

  private static final double NEARLY_THE_SAME_WORDS = 0.9;
  private static final Meanings MEANINGS = Meanings.read();

  /** Compares two texts. */
  public static Wording of(String before, String after) {
    Prose old = Prose.of(before);
    Prose now = Prose.of(after);
    if (old.words().equals(now.words())) {
      return new Wording(
          old.links().equals(now.links()) ? Kind.SAME : Kind.LINK, List.of(), List.of());
    }
    Sentences sentences = Sentences.of(old, now);
    Map<String, Balance> balances = balances(sentences);
    Set<String> lost = new LinkedHashSet<>();
    Set<String> gained = new LinkedHashSet<>();
    balances.values().forEach(each -> each.addTo(lost, gained));
    sentences.kept().forEach(each -> addSwapped(each, lost, gained));
    if (!lost.isEmpty() || !gained.isEmpty()) {
      return new Wording(Kind.MEANING, List.copyOf(lost), List.copyOf(gained));
    }
    boolean spelling = Spelling.differsOnlyInSpelling(old.words(), now.words());
    return new Wording(spelling ? Kind.SPELLING : Kind.WORDS, List.of(), List.of());
  }

  /** Returns the differing statements of the texts, by topic. */
  private static Map<String, Balance> balances(Sentences sentences) {
    Map<String, Balance> balances = new TreeMap<>();
    for (Sentences.Match kept : sentences.kept()) {
      add(balances, kept.before(), true, true);
      add(balances, kept.after(), false, true);
    }
    sentences.removed().forEach(each -> add(balances, each, true, false));
    sentences.added().forEach(each -> add(balances, each, false, false));
    return balances;
  }

  private static void add(
      Map<String, Balance> balances, String sentence, boolean before, boolean within) {
    for (Statement statement : MEANINGS.of(sentence)) {
      balances
          .computeIfAbsent(statement.topic(), topic -> new Balance())
          .add(statement, before, within);
    }
  }

  /**
   * Adds equal words that describe something different, such as which end is omitted. A phrase that
   * moves as a whole keeps its meaning.
   */
  private static void addSwapped(Sentences.Match match, Set<String> lost, Set<String> gained) {
    if (Sentences.alike(match.before(), match.after()) < NEARLY_THE_SAME_WORDS) {
      return;
    }
    Map<String, List<Statement>> before = byTopic(match.before());
    Map<String, List<Statement>> after = byTopic(match.after());
    before.forEach(
        (topic, statements) -> {
          List<Statement> others = after.getOrDefault(topic, List.of());
          List<String> values = values(statements);
          List<String> otherValues = values(others);
          boolean moved =
              values.stream().sorted().toList().equals(otherValues.stream().sorted().toList())
                  && !Neighbours.keepNeighbours(match, statements, others);
          if (moved && !values.equals(otherValues)) {
            lost.add(String.join(", ", values));
            gained.add(String.join(", ", otherValues));
          }
        });
    Negations.addMoved(
        match,
        before.getOrDefault("negation", List.of()),
        after.getOrDefault("negation", List.of()),
        lost,
        gained);
  }

  private static List<String> values(List<Statement> statements) {
    return statements.stream().map(Statement::value).toList();
  }

  private static Map<String, List<Statement>> byTopic(String sentence) {
    Map<String, List<Statement>> statements = new LinkedHashMap<>();
    MEANINGS
        .of(sentence)
        .forEach(
            each -> statements.computeIfAbsent(each.topic(), key -> new ArrayList<>()).add(each));
    return statements;
  }
}
