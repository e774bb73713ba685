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
 * Runs the kit on faults of shape. Faults of different operations share a run, because each
 * violation names its operation and so shows which fault was found.
 */
public final class ShapeRun {
  private final MutationHarness harness;

  /**
   * @param harness a harness whose control run is finished
   */
  public ShapeRun(MutationHarness harness) {
    this.harness = harness;
  }

  /**
   * Runs, for each fault, one check that is known to reach its place. If that check finds nothing,
   * runs all checks that reach the place.
   *
   * @param listener receives the result of each fault when it is known
   */
  public List<MutantResult> run(List<ShapeMutant> mutants, Consumer<MutantResult> listener) {
    Map<String, Deque<ShapeMutant>> waiting = new LinkedHashMap<>();
    mutants.forEach(
        each -> waiting.computeIfAbsent(each.operation(), id -> new ArrayDeque<>()).add(each));
    List<MutantResult> results = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<ShapeMutant> batch = waiting.values().stream().map(Deque::removeFirst).toList();
      waiting.values().removeIf(Deque::isEmpty);
      for (MutantResult result : runTogether(batch)) {
        results.add(result);
        listener.accept(result);
      }
    }
    return results;
  }

  /**
   * Returns the faults that can show. This excludes faults in optional places that no response of
   * the control run contained.
   */
  public List<ShapeMutant> observable(List<ShapeMutant> mutants) {
    return mutants.stream().filter(each -> !each.optional() || !checksFor(each).isEmpty()).toList();
  }

  private List<MutantResult> runTogether(List<ShapeMutant> batch) {
    Set<String> checks = new TreeSet<>();
    batch.forEach(each -> checksFor(each).stream().limit(1).forEach(checks::add));
    Map<String, MutantResult> found = judge(batch, checks);
    List<MutantResult> results = new ArrayList<>();
    for (ShapeMutant each : batch) {
      MutantResult result = found.get(each.operation());
      results.add(result.caught() ? result : runAlone(each));
    }
    return results;
  }

  /**
   * Runs the checks again with this fault alone, because another fault in the same run may have
   * ended a check too early.
   */
  private MutantResult runAlone(ShapeMutant mutant) {
    List<String> checks = checksFor(mutant);
    return judge(List.of(mutant), checks).get(mutant.operation());
  }

  /**
   * Returns the checks that reach the place of the fault. The checks that send requests to the
   * fewest operations come first, then those with the fewest requests.
   */
  private List<String> checksFor(ShapeMutant mutant) {
    Map<String, ObservedTraffic> reaching = new HashMap<>(harness.traffic().checks());
    Set<String> operations = mutant.mutant().operations();
    reaching
        .values()
        .removeIf(
            traffic ->
                operations.stream()
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
      Report report = harness.judge(combined(batch), checks, errors);
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
          each.operation(),
          MutantResult.untried(each.mutant()).plusRun(rules, List.copyOf(errors)));
    }
    return results;
  }

  private static Fault combined(List<ShapeMutant> batch) {
    return batch.stream()
        .map(each -> each.mutant().inject(1))
        .reduce(
            Fault.NONE,
            (one, other) ->
                (request, upstream) -> other.apply(request, next -> one.apply(next, upstream)));
  }
}
