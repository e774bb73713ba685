package io.github.instagramv1.contract.review.prose;

import java.util.List;
import java.util.Set;

/** Tests whether texts differ only in spelling. */
final class Spelling {
  private static final int SHORT = 4;
  private static final int LONG = 7;
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private Spelling() {}

  /** Returns whether each word of the one is a word of the other, at the same place, or nearly. */
  static boolean differsOnlyInSpelling(List<String> before, List<String> after) {
    List<String> old = before.stream().filter(each -> !ARTICLES.contains(each)).toList();
    List<String> now = after.stream().filter(each -> !ARTICLES.contains(each)).toList();
    if (old.size() != now.size()) {
      return String.join("", old).replace("-", "").equals(String.join("", now).replace("-", ""));
    }
    for (int i = 0; i < old.size(); i++) {
      if (!isNearlySame(old.get(i), now.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNearlySame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.chars().anyMatch(Character::isDigit) || other.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    int length = Math.min(one.length(), other.length());
    boolean sameEnds = one.charAt(0) == other.charAt(0);
    return length >= SHORT && sameEnds && distance(one, other) <= (length >= LONG ? 2 : 1);
  }

  /** Letters that are more, fewer, others, or have changed places. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        steps[i][j] =
            Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[one.length()][other.length()];
  }
}
