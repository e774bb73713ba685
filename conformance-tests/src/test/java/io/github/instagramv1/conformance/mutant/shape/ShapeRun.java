package io.github.instagramv1.conformance.mutant.shape;

import io.github.instagramv1.conformance.mutant.Fault;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutationHarness;
import io.github.instagramv1.conformance.mutant.ObservedTraffic;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Puts faults of shape before the kit, those of different operations in one run: what the judge of
 * responses says names the operation, so that it is clear which of them was found.
 */
public final class ShapeRun {
  private final MutationHarness harness;

  /**
   * @param harness after its control run
   */
  public ShapeRun(MutationHarness harness) {
    this.harness = harness;
  }

  /**
   * Runs, for each fault, a check that is known to meet its place, and where that says nothing, all
   * of them.
   *
   * @param listener is told of each fault when it is done
   */
  public List<MutantResult> run(List<ShapeMutant> mutants, Consumer<MutantResult> listener) {
    Map<String, Deque<ShapeMutant>> waiting = new LinkedHashMap<>();
    mutants.forEach(
        each -> waiting.computeIfAbsent(each.operation(), id -> new ArrayDeque<>()).add(each));
    List<MutantResult> results = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<ShapeMutant> batch = waiting.values().stream().map(Deque::removeFirst).toList();
      waiting.values().removeIf(Deque::isEmpty);
      for (MutantResult result : together(batch)) {
        results.add(result);
        listener.accept(result);
      }
    }
    return results;
  }

  /** Those that can show: not those in what a server may leave out and no response has had. */
  public List<ShapeMutant> shown(List<ShapeMutant> mutants) {
    return mutants.stream().filter(each -> !each.optional() || !checksFor(each).isEmpty()).toList();
  }

  private List<MutantResult> together(List<ShapeMutant> batch) {
    Set<String> checks = new TreeSet<>();
    batch.forEach(each -> checksFor(each).stream().limit(1).forEach(checks::add));
    Map<String, MutantResult> found = judge(batch, checks);
    List<MutantResult> results = new ArrayList<>();
    for (ShapeMutant each : batch) {
      MutantResult result = found.get(each.operation());
      results.add(result.caught() ? result : alone(each));
    }
    return results;
  }

  /** In a run of several, another fault may have ended a check too early. */
  private MutantResult alone(ShapeMutant mutant) {
    List<String> checks = checksFor(mutant);
    return judge(List.of(mutant), checks).get(mutant.operation());
  }

  /** The checks that meet the place, those first that ask for little else. */
  private List<String> checksFor(ShapeMutant mutant) {
    Map<String, ObservedTraffic> reaching = new HashMap<>(harness.traffic().checks());
    Set<String> asked = mutant.mutant().operations();
    reaching
        .values()
        .removeIf(
            traffic ->
                asked.stream()
                    .noneMatch(id -> traffic.reached(id, mutant.status(), mutant.path())));
    return reaching.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, ObservedTraffic>>comparingInt(
                    entry -> entry.getValue().operations().size())
                .thenComparing(entry -> entry.getValue().requests())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<String, MutantResult> judge(List<ShapeMutant> batch, Collection<String> checks) {
    Map<String, List<String>> found = new HashMap<>();
    List<String> errors = new ArrayList<>();
    if (!checks.isEmpty()) {
      Report report = harness.judge(all(batch), checks, errors);
      report
          .everyViolation()
          .forEach(
              each ->
                  found
                      .computeIfAbsent(each.operation(), id -> new ArrayList<>())
                      .add(each.rule()));
      report.checks().stream()
          .filter(check -> check.verdict() == Verdict.ERROR)
          .map(check -> check.id() + ": " + check.message())
          .forEach(errors::add);
    }
    Map<String, MutantResult> results = new HashMap<>();
    for (ShapeMutant each : batch) {
      List<String> rules = found.getOrDefault(each.operation(), List.of());
      results.put(
          each.operation(), MutantResult.untried(each.mutant()).and(rules, List.copyOf(errors)));
    }
    return results;
  }

  private static Fault all(List<ShapeMutant> batch) {
    return batch.stream()
        .map(each -> each.mutant().inject(1))
        .reduce(
            Fault.NONE,
            (one, other) ->
                (request, upstream) -> other.apply(request, next -> one.apply(next, upstream)));
  }
}
