package io.github.instagramv1.conformance.contract;

import java.util.List;

/**
 * What the contract says of one response.
 *
 * @param violations where it is not what the contract says
 * @param warnings what it has beside what the contract knows
 */
public record ValidationResult(List<Violation> violations, List<Violation> warnings) {
  /** Nothing to say. */
  public static final ValidationResult CLEAN = new ValidationResult(List.of(), List.of());

  public ValidationResult {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /** Whether there is nothing to say. */
  boolean clean() {
    return violations.isEmpty() && warnings.isEmpty();
  }

  static ValidationResult of(Violation violation) {
    return new ValidationResult(List.of(violation), List.of());
  }
}
