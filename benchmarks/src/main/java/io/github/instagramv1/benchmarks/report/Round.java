package io.github.instagramv1.benchmarks.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One measurement of each method of a benchmark class.
 *
 * @param figures by the method's name, followed by the values of its parameters
 */
public record Round(Map<String, Figure> figures) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * What was measured of a method.
   *
   * @param value a median time or a throughput, in the unit of the benchmark
   * @param allocated bytes in each call, not a number where that is not known
   */
  public record Figure(double value, double allocated) {}

  /**
   * Runs a benchmark class.
   *
   * @param told arguments for the processes that measure
   */
  public static Round run(Class<?> benchmark, Effort effort, List<String> told) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName().replace(".", "\\.") + "\\.")
            .warmupIterations(effort.warmups())
            .measurementIterations(effort.measurements())
            .jvmArgsAppend(told.toArray(String[]::new))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    if (effort.isOnce()) {
      options.forks(0).threads(1).mode(Mode.SingleShotTime);
    } else {
      options.forks(1).warmupTime(effort.iteration()).measurementTime(effort.iteration());
    }
    try {
      return of(new Runner(options.build()).run());
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
    Result<?> primary = result.getPrimaryResult();
    boolean sampled = result.getParams().getMode() == Mode.SampleTime;
    double value = sampled ? primary.getStatistics().getPercentile(50) : primary.getScore();
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    return new Figure(value, allocated == null ? Double.NaN : allocated.getScore());
  }
}
