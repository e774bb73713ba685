package io.github.instagramv1.contract.review.difference;

import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recognizes texts that only follow a keyword that changed: one cause, so that the text isn't
 * reported again.
 */
final class Explanations {
  private final List<Visit> visits;

  Explanations(Collection<Visit> visits) {
    this.visits = visits.stream().filter(visit -> !visit.drafts().isEmpty()).toList();
  }

  /** Whether a draft of a visit tells nothing that another one doesn't. */
  boolean isExplained(Draft draft, Visit visit) {
    if (draft.rule() == TextDifference.TEXT) {
      return visit.drafts().stream()
          .anyMatch(other -> other != draft && samePlace(other.change(), draft.change()));
    }
    return draft.rule() == TextDifference.NUMBER && isNumberExplained(draft, visit);
  }

  private static boolean samePlace(Change one, Change other) {
    return one.before().equals(other.before()) && one.after().equals(other.after());
  }

  private boolean isNumberExplained(Draft draft, Visit visit) {
    StatedNumbers before = StatedNumbers.of(draft.change().beforeText());
    StatedNumbers after = StatedNumbers.of(draft.change().afterText());
    return numbers(visit, Change::before).containsAll(before.without(after))
        && numbers(visit, Change::after).containsAll(after.without(before));
  }

  /** The numbers that changed on one side in what the same operations reach. */
  private Set<String> numbers(Visit visit, Function<Change, java.util.Optional<YamlValue>> side) {
    Set<MatchedOperation> operations = new HashSet<>(visit.operations());
    return visits.stream()
        .filter(
            other -> other == visit || other.operations().stream().anyMatch(operations::contains))
        .flatMap(other -> other.drafts().stream())
        .filter(other -> other.rule().level() != Level.DOCS)
        .flatMap(other -> side.apply(other.change()).stream())
        .flatMap(value -> value.number().stream())
        .map(number -> number.stripTrailingZeros().toPlainString())
        .collect(Collectors.toSet());
  }
}
