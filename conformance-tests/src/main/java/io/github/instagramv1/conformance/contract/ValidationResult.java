package io.github.instagramv1.conformance.contract;

import java.util.List;

/**
 * The result of validating one response.
 *
 * @param violations its violations of the contract
 * @param warnings its properties that the contract does not define
 */
public record ValidationResult(List<Violation> violations, List<Violation> warnings) {
  /** A result without violations and warnings. */
  public static final ValidationResult CLEAN = new ValidationResult(List.of(), List.of());

  public ValidationResult {
    violations = List.copyOf(violations);
    warnings = List.copyOf(warnings);
  }

  /** Returns whether there are neither violations nor warnings. */
  boolean isClean() {
    return violations.isEmpty() && warnings.isEmpty();
  }

  static ValidationResult of(Violation violation) {
    return new ValidationResult(List.of(violation), List.of());
  }
}
