package io.github.instagramv1.conformance.mutant;

import java.util.List;

/**
 * What the kit said to one mutant.
 *
 * @param found ids of the checks that failed
 * @param errors what broke in the kit or in the fault itself; must be none
 */
public record MutantResult(Mutant mutant, List<String> found, List<String> errors) {

  public MutantResult {
    found = List.copyOf(found);
    errors = List.copyOf(errors);
  }

  /** Whether anything found it. */
  public boolean caught() {
    return !found.isEmpty();
  }

  /** Whether one of the checks that are meant for it found it. */
  public boolean caughtAsMeant() {
    return found.stream()
        .map(id -> id.split("\\.", 2)[0])
        .anyMatch(id -> mutant.checks().contains(id));
  }
}
