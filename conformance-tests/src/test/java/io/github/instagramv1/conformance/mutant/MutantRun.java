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

/** Puts one named fault after the other before the kit. */
public final class MutantRun {
  /** How often a fault of rare requests is tried, each time at another place in their row. */
  private static final int RARE_TRIES = 10;

  private static final int AT_ONCE = 6;

  private final Set<String> repeated =
      Catalogue.checks().stream()
          .filter(CheckIdentity::repeated)
          .map(CheckIdentity::id)
          .collect(Collectors.toUnmodifiableSet());
  private final MutationHarness harness;

  public MutantRun(MutationHarness harness) {
    this.harness = harness;
  }

  /** The catalogue, as far as the settings of the bench let it be made. */
  public List<Mutant> mutants() {
    return new FaultTables(harness.contract(), harness.settings()).all();
  }

  /**
   * Runs, for each fault, the checks that are meant for it.
   *
   * @param listener is told of each fault when it is done
   */
  public List<MutantResult> run(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream()
        .map(mutant -> tried(mutant, meant(mutant), mutant::isMeantFor))
        .peek(listener)
        .toList();
  }

  /**
   * Runs, for each fault, the checks of the control run that send requests to its operations, until
   * one of them finds it. With the settings of a quick run this tells what that run finds.
   */
  public List<MutantResult> runAll(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream()
        .map(mutant -> tried(mutant, asking(mutant), check -> true))
        .peek(listener)
        .toList();
  }

  /** Those first that are meant for it, unless the very first request is the one that counts. */
  private List<String> asking(Mutant mutant) {
    List<String> checks = new ArrayList<>(harness.traffic().checksOf(mutant.operations()));
    if (mutant.trigger() != Trigger.ONCE) {
      checks.sort(Comparator.comparing(check -> !mutant.isMeantFor(check)));
    }
    return checks;
  }

  private MutantResult tried(Mutant mutant, Collection<String> checks, Predicate<String> enough) {
    int tries = mutant.trigger() == Trigger.RARE ? RARE_TRIES : 1;
    MutantResult result = MutantResult.untried(mutant);
    for (int seed = 1; seed <= tries; seed++) {
      result = tried(result, mutant.inject(seed), List.copyOf(checks), enough);
    }
    return result;
  }

  /** Some checks after the other, until enough is found. */
  private MutantResult tried(
      MutantResult before, Fault fault, List<String> checks, Predicate<String> enough) {
    Set<String> found = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    for (int start = 0; start < checks.size(); start += AT_ONCE) {
      List<String> some = checks.subList(start, Math.min(start + AT_ONCE, checks.size()));
      found.addAll(found(harness.judge(fault, some, errors), errors));
      if (found.stream().anyMatch(enough)) {
        break;
      }
    }
    return before.and(found, errors);
  }

  private static List<String> found(Report report, List<String> errors) {
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
   * The checks to run: those that are meant for the mutant, or all that ask its operations. Of a
   * check that runs once for each operation, the executions for those of the mutant.
   */
  private Set<String> meant(Mutant mutant) {
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
