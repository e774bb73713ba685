package io.github.instagramv1.benchmarks.client;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Alternates calls with the client and bare calls, so that other load on the machine affects both
 * alike. They run in blocks, because work that a call leaves after its return slows down the next
 * call. The time of each call is measured; an iteration reports the medians.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimeBenchmark {
  private static final int BLOCK = 20;

  private Calls calls;

  @Setup
  public void build() {
    calls = new Calls();
  }

  /** A call that may throw any exception. */
  private interface Call {
    Object make() throws IOException, InterruptedException;
  }

  /** The times of an iteration. JMH reads the values of the public methods. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Times {
    private final Samples ofClient = new Samples();
    private final Samples ofBare = new Samples();

    @Setup(Level.Iteration)
    public void forget() {
      ofClient.clear();
      ofBare.clear();
    }

    /** Returns the time in nanoseconds. */
    public long byClient() {
      return ofClient.median();
    }

    /** Returns the time in nanoseconds. */
    public long bare() {
      return ofBare.median();
    }
  }

  @Benchmark
  public void user(Times times, Blackhole sink) throws IOException, InterruptedException {
    both(times, sink, calls::userByClient, calls::userBare);
  }

  @Benchmark
  public void mediaPage(Times times, Blackhole sink) throws IOException, InterruptedException {
    both(times, sink, calls::mediaPageByClient, calls::mediaPageBare);
  }

  private static void both(Times times, Blackhole sink, Call byClient, Call bare)
      throws IOException, InterruptedException {
    block(sink, byClient, times.ofClient);
    block(sink, bare, times.ofBare);
  }

  /**
   * Measures a block. Its first call does not count, because it follows a call of the other kind.
   */
  private static void block(Blackhole sink, Call call, Samples samples)
      throws IOException, InterruptedException {
    sink.consume(call.make());
    for (int i = 0; i < BLOCK; i++) {
      long start = System.nanoTime();
      sink.consume(call.make());
      samples.add(System.nanoTime() - start);
    }
  }
}
