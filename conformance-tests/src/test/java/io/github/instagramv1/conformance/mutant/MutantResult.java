package io.github.instagramv1.conformance.mutant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The result of running the kit on one fault.
 *
 * @param tries the number of runs
 * @param caughtTimes the number of runs in which anything found the fault
 * @param meantTimes the number of runs in which a check that is meant for the fault found it
 * @param found what found the fault: the ids of checks or, for faults of shape, the rules of the
 *     violations
 * @param errors errors of the kit or of the fault itself; must be empty
 */
public record MutantResult(
    Mutant mutant,
    int tries,
    int caughtTimes,
    int meantTimes,
    Set<String> found,
    List<String> errors) {
  /** Nine of ten tries must find a fault of rare requests. */
  private static final double ENOUGH = 0.9;

  public MutantResult {
    found = Set.copyOf(found);
    errors = List.copyOf(errors);
  }

  /** Returns the result before the first run. */
  public static MutantResult untried(Mutant mutant) {
    return new MutantResult(mutant, 0, 0, 0, Set.of(), List.of());
  }

  /** Returns the result with one more run. */
  public MutantResult plusRun(Collection<String> foundNow, Collection<String> errorsNow) {
    Set<String> allFound = new TreeSet<>(found);
    allFound.addAll(foundNow);
    List<String> allErrors = new ArrayList<>(errors);
    allErrors.addAll(errorsNow);
    return new MutantResult(
        mutant,
        tries + 1,
        caughtTimes + (foundNow.isEmpty() ? 0 : 1),
        meantTimes + (foundNow.stream().anyMatch(mutant::isMeantFor) ? 1 : 0),
        allFound,
        allErrors);
  }

  /** Returns whether enough runs found the fault. */
  public boolean caught() {
    return enough(caughtTimes);
  }

  /** Returns whether the checks that are meant for the fault found it in enough runs. */
  public boolean caughtAsMeant() {
    return enough(meantTimes);
  }

  private boolean enough(int times) {
    return tries > 0 && times >= ENOUGH * tries;
  }
}
