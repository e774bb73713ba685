package io.github.instagramv1.conformance.mutant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the kit said to one fault.
 *
 * @param tries how often it was put before the kit
 * @param caughtTimes in how many of the tries anything found it
 * @param meantTimes in how many of them something that is meant for it found it
 * @param found what found it: ids of checks, or for the shape of responses the rules they broke
 * @param errors what broke in the kit or in the fault itself; must be none
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

  /** Before the first try. */
  public static MutantResult untried(Mutant mutant) {
    return new MutantResult(mutant, 0, 0, 0, Set.of(), List.of());
  }

  /** With one more try. */
  public MutantResult and(Collection<String> foundNow, Collection<String> errorsNow) {
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

  /** Whether anything found it. */
  public boolean caught() {
    return enough(caughtTimes);
  }

  /** Whether something that is meant for it found it. */
  public boolean caughtAsMeant() {
    return enough(meantTimes);
  }

  private boolean enough(int times) {
    return tries > 0 && times >= ENOUGH * tries;
  }
}
