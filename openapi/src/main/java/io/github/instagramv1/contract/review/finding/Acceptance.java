package io.github.instagramv1.contract.review.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry of {@code accepted-breaks.yaml}.
 *
 * @param id the id of the finding that it accepts, which names the rule, the place, and by its
 *     digest what changed for which operations
 * @param operations the operations that it touches, for readers
 * @param reason why, in a sentence
 * @param until the last day on which it counts
 */
public record Acceptance(String id, List<String> operations, String reason, LocalDate until) {
  public Acceptance {
    operations = List.copyOf(operations);
  }
}
