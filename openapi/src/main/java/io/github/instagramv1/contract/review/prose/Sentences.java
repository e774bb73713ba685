package io.github.instagramv1.contract.review.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences of two texts that differ.
 *
 * @param kept sentences of the old text with what they are in the new one
 * @param removed sentences that the new text lacks
 * @param added sentences that the old text lacks
 */
record Sentences(List<Match> kept, List<String> removed, List<String> added) {
  private static final double LEAST_ALIKE = 0.34;

  /** A sentence in two wordings. */
  record Match(String before, String after) {}

  static Sentences of(Prose before, Prose after) {
    List<String> removed = new ArrayList<>(before.sentences());
    List<String> added = new ArrayList<>(after.sentences());
    for (String sentence : List.copyOf(removed)) {
      int same = indexOfSame(sentence, added);
      if (same >= 0) {
        removed.remove(sentence);
        added.remove(same);
      }
    }
    List<Match> kept = new ArrayList<>();
    Match next = mostAlike(removed, added);
    while (next != null) {
      kept.add(next);
      removed.remove(next.before());
      added.remove(next.after());
      next = mostAlike(removed, added);
    }
    return new Sentences(kept, removed, added);
  }

  private static int indexOfSame(String sentence, List<String> sentences) {
    List<String> words = Prose.words(sentence);
    for (int i = 0; i < sentences.size(); i++) {
      if (Prose.words(sentences.get(i)).equals(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Match mostAlike(List<String> removed, List<String> added) {
    Match best = null;
    double most = LEAST_ALIKE;
    for (String before : removed) {
      for (String after : added) {
        double alike = alike(before, after);
        if (alike >= most && (best == null || alike > most)) {
          best = new Match(before, after);
          most = alike;
        }
      }
    }
    return best;
  }

  /** Returns the share of the words of the shorter sentence that the other one has. */
  static double alike(String one, String other) {
    Set<String> words = stems(one);
    Set<String> others = stems(other);
    int least = Math.min(words.size(), others.size());
    words.retainAll(others);
    return least == 0 ? 0 : (double) words.size() / least;
  }

  private static Set<String> stems(String sentence) {
    Set<String> stems = new HashSet<>();
    Prose.words(sentence)
        .forEach(word -> stems.add(word.replaceFirst("(?<=\\p{L}{3})(?:es|s|ed|ing)$", "")));
    return stems;
  }
}
