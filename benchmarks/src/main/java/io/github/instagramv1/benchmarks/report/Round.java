package io.github.instagramv1.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One measurement of everything.
 *
 * @param figures by the method's name, followed by the values of its parameters or by the name of a
 *     counter
 */
public record Round(Map<String, Figure> figures) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * The figures of a method.
   *
   * @param value a time or a throughput, in the unit of the benchmark, or the value of a counter
   * @param allocated the bytes per call; NaN if unknown
   */
  public record Figure(double value, double allocated) {}

  /**
   * Runs a benchmark class once.
   *
   * @param jvmArguments the arguments of the measuring processes
   */
  public static Round run(Class<?> benchmark, Effort effort, List<String> jvmArguments) {
    return of(results(benchmark, effort, jvmArguments));
  }

  /** Runs a benchmark class with counters; each iteration gives one round. */
  public static List<Round> ofCounters(
      Class<?> benchmark, Effort effort, List<String> jvmArguments) {
    List<Round> rounds = new ArrayList<>();
    for (RunResult result : results(benchmark, effort, jvmArguments)) {
      int iteration = 0;
      for (BenchmarkResult process : result.getBenchmarkResults()) {
        for (IterationResult each : process.getIterationResults()) {
          Round counted = new Round(counters(name(result), each));
          if (iteration == rounds.size()) {
            rounds.add(counted);
          } else {
            rounds.set(iteration, rounds.get(iteration).with(counted));
          }
          iteration++;
        }
      }
    }
    return rounds;
  }

  private static Map<String, Figure> counters(String name, IterationResult iteration) {
    Map<String, Figure> counters = new LinkedHashMap<>();
    iteration
        .getSecondaryResults()
        .forEach(
            (counter, result) ->
                counters.put(name + " " + counter, new Figure(result.getScore(), Double.NaN)));
    return counters;
  }

  private static Collection<RunResult> results(
      Class<?> benchmark, Effort effort, List<String> jvmArguments) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName().replace(".", "\\.") + "\\.")
            .warmupIterations(effort.warmups())
            .measurementIterations(effort.measurements())
            .jvmArgsAppend(jvmArguments.toArray(String[]::new))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    if (effort.isOnce()) {
      options.forks(0).threads(1).mode(Mode.SingleShotTime);
    } else {
      options.forks(1).warmupTime(effort.iteration()).measurementTime(effort.iteration());
    }
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(benchmark.getSimpleName() + " failed: " + e.getMessage(), e);
    }
  }

  private static Round of(Collection<RunResult> results) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (RunResult result : results) {
      figures.put(name(result), figure(result));
    }
    return new Round(figures);
  }

  private static String name(RunResult result) {
    StringBuilder name = new StringBuilder(result.getPrimaryResult().getLabel());
    for (String key : new TreeSet<>(result.getParams().getParamsKeys())) {
      name.append(' ').append(result.getParams().getParam(key));
    }
    return name.toString();
  }

  private static Figure figure(RunResult result) {
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    return new Figure(
        result.getPrimaryResult().getScore(),
        allocated == null ? Double.NaN : allocated.getScore());
  }

  /** Returns a copy with the figures of another round added. */
  public Round with(Round other) {
    Map<String, Figure> all = new LinkedHashMap<>(figures);
    all.putAll(other.figures);
    return new Round(all);
  }
}
