package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Catalogue;
import io.github.instagramv1.conformance.run.CheckIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts one named fault after the other before the kit. */
public final class MutantRun {
  /** How often a fault of rare requests is tried, each time at another place in their row. */
  private static final int RARE_TRIES = 10;

  private final Set<String> repeated =
      Catalogue.checks().stream()
          .filter(CheckIdentity::repeated)
          .map(CheckIdentity::id)
          .collect(Collectors.toUnmodifiableSet());
  private final Bench bench;

  public MutantRun(Bench bench) {
    this.bench = bench;
  }

  /** The catalogue, as far as the settings of the bench let it be made. */
  public List<Mutant> mutants() {
    return Mutants.all(bench.contract(), bench.settings());
  }

  /**
   * Runs, for each fault, the checks that are meant for it.
   *
   * @param listener is told of each fault when it is done
   */
  public List<MutantResult> run(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream().map(mutant -> told(listener, tried(mutant, meant(mutant)))).toList();
  }

  /**
   * Runs, for each fault, every check of the control run that sends requests to its operations.
   * With the settings of a quick run this tells what that run finds.
   */
  public List<MutantResult> runAll(List<Mutant> mutants, Consumer<MutantResult> listener) {
    return mutants.stream()
        .map(
            mutant ->
                told(listener, tried(mutant, bench.sightings().checksOf(mutant.operations()))))
        .toList();
  }

  private static MutantResult told(Consumer<MutantResult> listener, MutantResult result) {
    listener.accept(result);
    return result;
  }

  private MutantResult tried(Mutant mutant, Collection<String> checks) {
    int tries = mutant.trigger() == Trigger.RARE ? RARE_TRIES : 1;
    MutantResult result = MutantResult.untried(mutant);
    for (int seed = 1; seed <= tries; seed++) {
      result = checks.isEmpty() ? result.and(List.of(), List.of()) : once(result, seed, checks);
    }
    return result;
  }

  private MutantResult once(MutantResult before, int seed, Collection<String> checks) {
    List<String> errors = new ArrayList<>();
    Mutant mutant = before.mutant();
    Report report = bench.judge(mutant.inject(seed), checks, errors);
    List<String> found = new ArrayList<>();
    for (CheckResult check : report.checks()) {
      if (check.verdict() == Verdict.FAIL) {
        found.add(check.id());
      } else if (check.verdict() == Verdict.ERROR) {
        errors.add(check.id() + ": " + check.message());
      }
    }
    return before.and(found, errors);
  }

  /**
   * The checks to run: those that are meant for the mutant, or all that ask its operations. Of a
   * check that runs once for each operation, the executions for those of the mutant.
   */
  private Set<String> meant(Mutant mutant) {
    if (mutant.checks().isEmpty()) {
      return bench.sightings().checksOf(mutant.operations());
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
