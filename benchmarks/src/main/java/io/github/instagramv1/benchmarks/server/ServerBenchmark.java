package io.github.instagramv1.benchmarks.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Measures requests per second on several connections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(ServerBenchmark.CONNECTIONS)
public class ServerBenchmark {
  static final int CONNECTIONS = 8;

  /** The name of the server under load in {@link Target}. */
  @Param({"reference", "fixed"})
  public String target;

  private Requests requests;
  private final AtomicInteger connections = new AtomicInteger();

  /**
   * Reads the requests from the reference server in both cases, because the fixed server has
   * responses for the same requests.
   */
  @Setup
  public void look() {
    requests = Requests.of(Target.named("reference"));
  }

  /** A connection; each connection starts at a different request. */
  @State(Scope.Thread)
  public static class Load {
    private Connection connection;
    private int number;

    @Setup
    public void connect(ServerBenchmark benchmark) {
      connection = Connection.to(Target.named(benchmark.target).baseUrl());
      number = 25 * benchmark.connections.getAndIncrement();
    }

    @TearDown
    public void close() {
      connection.close();
    }
  }

  @Benchmark
  public byte[] getUser(Load load) {
    return load.connection.exchange(requests.user(load.number++));
  }

  @Benchmark
  public byte[] mediaPage(Load load) {
    return load.connection.exchange(requests.mediaPage(load.number++));
  }

  /** Alternates likes and unlikes, so that each request changes something. */
  @Benchmark
  public byte[] like(Load load) {
    int number = load.number++;
    return load.connection.exchange(
        number % 2 == 0 ? requests.like(number / 2) : requests.unlike(number / 2));
  }
}
