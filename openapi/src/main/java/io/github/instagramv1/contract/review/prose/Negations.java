package io.github.instagramv1.contract.review.prose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The objects of the negations in a sentence. */
final class Negations {
  private static final int REACH = 2;

  private Negations() {}

  /** Adds negations that deny something different, if their number is unchanged. */
  static void addMoved(
      Sentences.Match match,
      List<Statement> before,
      List<Statement> after,
      Set<String> lost,
      Set<String> gained) {
    if (before.size() != after.size()) {
      return;
    }
    for (Statement old : before) {
      if (after.stream().noneMatch(now -> denySameWords(match, old, now))) {
        lost.add(phrase(match.before(), old));
        after.stream()
            .filter(now -> before.stream().noneMatch(each -> denySameWords(match, each, now)))
            .forEach(now -> gained.add(phrase(match.after(), now)));
      }
    }
  }

  private static boolean denySameWords(Sentences.Match match, Statement old, Statement now) {
    Set<String> denied = new TreeSet<>(denied(match.before(), old));
    List<String> others = denied(match.after(), now);
    return (denied.isEmpty() && others.isEmpty()) || denied.removeAll(others);
  }

  private static String phrase(String sentence, Statement statement) {
    return statement.words()
        + denied(sentence, statement).stream()
            .limit(1)
            .map(" "::concat)
            .collect(Collectors.joining());
  }

  /** Returns the words next behind it, up to the end of its clause. */
  private static List<String> denied(String sentence, Statement statement) {
    String behind = sentence.substring(Math.min(statement.end(), sentence.length()));
    String clause = behind.split("[,;:.]\\s|\\b(?:and|or|but|nor)\\b", 2)[0];
    return Neighbours.words(clause).stream().limit(REACH).toList();
  }
}
