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

/** Requests in a second, from several connections at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(ServerBenchmark.CONNECTIONS)
public class ServerBenchmark {
  static final int CONNECTIONS = 8;

  /** The server under load, as {@link Target} names it. */
  @Param({"reference", "fixed"})
  public String target;

  private Requests requests;
  private final AtomicInteger connections = new AtomicInteger();

  /** Asks the reference server in both cases: the fixed one answers the same requests. */
  @Setup
  public void look() {
    requests = Requests.of(Target.named("reference"));
  }

  /** A connection, whose requests begin elsewhere than those of the others. */
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

  /** Half of them likes and half of them takes back, so that each one changes something. */
  @Benchmark
  public byte[] like(Load load) {
    int number = load.number++;
    return load.connection.exchange(
        number % 2 == 0 ? requests.like(number / 2) : requests.unlike(number / 2));
  }
}
