package io.github.instagramv1.benchmarks.client;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures the memory of single calls. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class AllocationBenchmark {
  private Calls calls;

  @Setup
  public void build() {
    calls = new Calls();
  }

  @Benchmark
  public Object userByClient() {
    return calls.userByClient();
  }

  @Benchmark
  public Object userBare() throws IOException, InterruptedException {
    return calls.userBare();
  }

  @Benchmark
  public Object mediaPageByClient() {
    return calls.mediaPageByClient();
  }

  @Benchmark
  public Object mediaPageBare() throws IOException, InterruptedException {
    return calls.mediaPageBare();
  }
}
