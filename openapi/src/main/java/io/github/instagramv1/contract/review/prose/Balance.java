package io.github.instagramv1.contract.review.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements of two texts on one topic, without those that both contain. */
final class Balance {
  private record Side(Statement statement, boolean within) {
    boolean countsAlone() {
      return switch (statement.weight()) {
        case WHOLE -> true;
        case WITHIN -> within;
        case SWAP -> false;
      };
    }
  }

  private final List<Side> lost = new ArrayList<>();
  private final List<Side> gained = new ArrayList<>();

  /**
   * @param before whether the old text states it
   * @param within whether its sentence has a counterpart in the other text
   */
  void add(Statement statement, boolean before, boolean within) {
    List<Side> other = before ? gained : lost;
    boolean balanced = false;
    for (Side each : other) {
      if (each.statement().key().equals(statement.key())) {
        other.remove(each);
        balanced = true;
        break;
      }
    }
    if (!balanced) {
      (before ? lost : gained).add(new Side(statement, within));
    }
  }

  /** Adds the words that may change the meaning. */
  void addTo(Set<String> allLost, Set<String> allGained) {
    boolean swapped =
        lost.stream().anyMatch(Side::within) && gained.stream().anyMatch(Side::within);
    lost.stream()
        .filter(each -> swapped || each.countsAlone())
        .forEach(each -> allLost.add(each.statement().words()));
    gained.stream()
        .filter(each -> swapped || each.countsAlone())
        .forEach(each -> allGained.add(each.statement().words()));
  }
}
