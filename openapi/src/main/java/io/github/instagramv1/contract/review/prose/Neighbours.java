package io.github.instagramv1.contract.review.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words on either side of a statement, without function words.
 *
 * @param front the nearest in front of it; empty where it begins the sentence
 * @param back the nearest behind it; empty where it ends the sentence
 */
record Neighbours(String front, String back) {
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "are", "be", "is", "it", "of", "or", "the", "to", "was", "were");

  /** Returns whether every statement has one of its neighbours in the other wording, too. */
  static boolean keepNeighbours(
      Sentences.Match match, List<Statement> before, List<Statement> after) {
    List<Statement> open = new ArrayList<>(after);
    return before.stream()
        .allMatch(
            old ->
                open.stream()
                    .filter(now -> now.key().equals(old.key()))
                    .filter(now -> of(match.before(), old).sharesOneWith(of(match.after(), now)))
                    .findFirst()
                    .map(open::remove)
                    .orElse(false));
  }

  private static Neighbours of(String sentence, Statement statement) {
    List<String> front = words(sentence.substring(0, statement.at()));
    List<String> back = words(sentence.substring(Math.min(statement.end(), sentence.length())));
    return new Neighbours(
        front.isEmpty() ? "" : front.get(front.size() - 1), back.isEmpty() ? "" : back.get(0));
  }

  /** Returns the words of a text without function words. */
  static List<String> words(String text) {
    return Prose.words(text).stream().filter(word -> !SMALL.contains(word)).toList();
  }

  private boolean sharesOneWith(Neighbours other) {
    return (!front.isEmpty() && front.equals(other.front))
        || (!back.isEmpty() && back.equals(other.back));
  }
}
