package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.mutant.table.FaultTables;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the kit on one named fault after the other. */
public final class MutantRun {
  /**
   * The number of runs for a fault of rare requests. The fault affects other requests in each run.
   */
  private static final int RARE_TRIES = 10;

  private static final int CHECKS_PER_RUN = 6;

  private final Set<String> repeated =
      Catalogue.checks().stream()
          .filter(CheckIdentity::repeated)
          .map(CheckIdentity::id)
          .collect(Collectors.toUnmodifiableSet());
  private final MutationHarness harness;

  public MutantRun(MutationHarness harness) {
    this.harness = harness;
  }

  /** Returns the named faults for which the settings of the harness contain the needed values. */
  public List<Mutant> mutants() {
    return new FaultTables(harness.contract(), harness.settings()).all();
  }

  /**
   * Runs the checks that are meant for each fault.
   *
   * @param listener receives the result of each fault when it is known
   */
  public List<MutantResult> run(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream()
        .map(mutant -> runTries(mutant, checksMeantFor(mutant), mutant::isMeantFor))
        .peek(listener)
        .toList();
  }

  /**
   * Runs, for each fault, the checks that sent requests to its operations in the control run, until
   * one of them finds it. With the settings of a quick run, the result is what a quick run finds.
   *
   * @param listener receives the result of each fault when it is known
   */
  public List<MutantResult> runAll(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream()
        .map(mutant -> runTries(mutant, checksRequesting(mutant), check -> true))
        .peek(listener)
        .toList();
  }

  /**
   * Returns the checks that send requests to the mutant's operations. The checks that are meant for
   * the mutant come first, unless the fault shows only in the very first request.
   */
  private List<String> checksRequesting(Mutant mutant) {
    List<String> checks = new ArrayList<>(harness.traffic().checksOf(mutant.operations()));
    if (mutant.trigger() != Trigger.ONCE) {
      checks.sort(Comparator.comparing(check -> !mutant.isMeantFor(check)));
    }
    return checks;
  }

  private MutantResult runTries(
      Mutant mutant, Collection<String> checks, Predicate<String> enough) {
    int tries = mutant.trigger() == Trigger.RARE ? RARE_TRIES : 1;
    MutantResult result = MutantResult.untried(mutant);
    for (int seed = 1; seed <= tries; seed++) {
      result = runOnce(result, mutant.inject(seed), List.copyOf(checks), enough);
    }
    return result;
  }

  /** Runs the checks in groups until one of them counts as finding the fault. */
  private MutantResult runOnce(
      MutantResult before, Fault fault, List<String> checks, Predicate<String> enough) {
    Set<String> found = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (int start = 0; start < checks.size(); start += CHECKS_PER_RUN) {
      List<String> group = checks.subList(start, Math.min(start + CHECKS_PER_RUN, checks.size()));
      found.addAll(failedChecks(harness.judge(fault, group, errors), errors));
      if (found.stream().anyMatch(enough)) {
        break;
      }
    }
    return before.plusRun(found, errors);
  }

  private static List<String> failedChecks(Report report, List<String> errors) {
    List<String> found = new ArrayList<>();
    for (CheckResult check : report.checks()) {
      if (check.verdict() == Verdict.FAIL) {
        found.add(check.id());
      } else if (check.verdict() == Verdict.ERROR) {
        errors.add(check.id() + ": " + check.message());
      }
    }
    return found;
  }

  /**
   * Returns the ids of the checks to run: those that are meant for the mutant or, if there are
   * none, all that send requests to its operations. For a check that runs once for each operation,
   * returns only the executions for the mutant's operations.
   */
  private Set<String> checksMeantFor(Mutant mutant) {
    if (mutant.checks().isEmpty()) {
      return harness.traffic().checksOf(mutant.operations());
    }
    Set<String> names = new TreeSet<>();
    for (String check : mutant.checks()) {
      if (repeated.contains(check) && !mutant.operations().isEmpty()) {
        mutant.operations().forEach(operation -> names.add(check + "." + operation));
      } else {
        names.add(check);
      }
    }
    return names;
  }
}
