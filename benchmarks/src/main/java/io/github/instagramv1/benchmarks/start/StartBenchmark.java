package io.github.instagramv1.benchmarks.start;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Measures a run of tests in a new process: with one server of {@code @InstagramServer}, and with
 * {@value FreshServers#SEVERAL} servers one after the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {
  /** The number of servers that {@link #several} starts in addition to those of {@link #one}. */
  public static final int FURTHER = FreshServers.SEVERAL - 1;

  @Benchmark
  public long one() {
    return run(FreshServers.One.class);
  }

  @Benchmark
  public long several() {
    return run(FreshServers.Several.class);
  }

  private static long run(Class<?> tests) {
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(tests)).build(),
            summary);
    if (summary.getSummary().getTestsFailedCount() > 0
        || summary.getSummary().getTestsSucceededCount() == 0) {
      throw new IllegalStateException(
          summary.getSummary().getFailures().toString(),
          summary.getSummary().getFailures().stream()
              .findFirst()
              .map(failure -> failure.getException())
              .orElse(null));
    }
    return summary.getSummary().getTestsSucceededCount();
  }
}
