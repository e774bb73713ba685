package io.github.instagramv1.conformance.contract;

import java.util.List;

/**
 * What the contract says of one reply.
 *
 * @param disagreements where it is not what the contract says
 * @param warnings what it has beside what the contract knows
 */
public record Judgement(List<Disagreement> disagreements, List<Disagreement> warnings) {

  public Judgement {
    disagreements = List.copyOf(disagreements);
    warnings = List.copyOf(warnings);
  }

  /** Whether there is nothing to say. */
  boolean clean() {
    return disagreements.isEmpty() && warnings.isEmpty();
  }

  static Judgement of(Disagreement disagreement) {
    return new Judgement(List.of(disagreement), List.of());
  }
}
