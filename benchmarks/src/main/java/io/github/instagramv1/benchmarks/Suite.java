package io.github.instagramv1.benchmarks;

import io.github.instagramv1.benchmarks.client.AllocationBenchmark;
import io.github.instagramv1.benchmarks.client.TimeBenchmark;
import io.github.instagramv1.benchmarks.report.Comparison;
import io.github.instagramv1.benchmarks.report.Effort;
import io.github.instagramv1.benchmarks.report.Round;
import io.github.instagramv1.benchmarks.server.FixedServer;
import io.github.instagramv1.benchmarks.server.SeededServer;
import io.github.instagramv1.benchmarks.server.ServerBenchmark;
import io.github.instagramv1.benchmarks.start.StartBenchmark;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.options.TimeValue;

/** The suites of measurements, with their default effort and their output. */
@SuppressWarnings("ImmutableEnumChecker") // Every Effort is immutable.
public enum Suite {
  /** The client against the JDK's HTTP client and Jackson. */
  CLIENT(TimeBenchmark.class, new Effort(5, 3, 10, TimeValue.seconds(1))) {
    /**
     * Measures memory once, because it hardly varies, and then times; each iteration gives a ratio.
     */
    @Override
    List<Round> rounds(Effort chosen, IntConsumer progress, List<String> jvmArguments) {
      Effort once = chosen.isOnce() ? chosen : new Effort(1, 2, 2, chosen.iteration());
      Round memory = Round.run(AllocationBenchmark.class, once, jvmArguments);
      List<Round> times = new ArrayList<>();
      for (int round = 1; round <= chosen.rounds(); round++) {
        times.addAll(Round.ofCounters(TimeBenchmark.class, chosen, jvmArguments));
        progress.accept(round);
      }
      return times.stream().map(memory::with).toList();
    }

    @Override
    void print(List<Round> rounds, PrintWriter out) {
      out.println("Client: median time of a call, compared with java.net.http and Jackson alone");
      row(out, "", "client ns", "bare ns", "ratio", "1st quarter", "3rd quarter", "memory");
      for (String response : new String[] {"user", "mediaPage"}) {
        Comparison memory = Comparison.of(rounds, response + "ByClient", response + "Bare");
        row(
            out,
            response,
            Comparison.of(rounds, response + " byClient", response + " bare"),
            "%,.0f",
            String.format(Locale.ROOT, "%.2f", memory.allocationRatio()));
      }
    }
  },

  /** The reference server against Jetty with fixed responses. */
  SERVER(ServerBenchmark.class, new Effort(3, 2, 3, TimeValue.seconds(3))) {
    @Override
    void print(List<Round> rounds, PrintWriter out) {
      out.println(
          "Server: requests per second, compared with Jetty with the same responses from memory");
      row(out, "", "server /s", "fixed /s", "ratio", "1st quarter", "3rd quarter");
      for (String request : new String[] {"getUser", "mediaPage", "like"}) {
        row(
            out,
            request,
            Comparison.of(rounds, request + " reference", request + " fixed"),
            "%,.0f");
      }
    }
  },

  /** The time that tests wait for {@code @InstagramServer}. */
  START(StartBenchmark.class, new Effort(5, 0, 1, TimeValue.NONE)) {
    /** Needs no servers except those that it starts. */
    @Override
    List<Round> measure(Effort chosen, IntConsumer progress) {
      return rounds(chosen, progress, List.of());
    }

    @Override
    void print(List<Round> rounds, PrintWriter out) {
      Comparison compared = Comparison.of(rounds, "several", "one");
      out.println(
          "Start: the time until a test in a new process has its server of @InstagramServer, and"
              + " each further server");
      row(out, "", "first ms", "further ms");
      double further = (compared.subject() - compared.peer()) / StartBenchmark.FURTHER;
      row(
          out,
          "",
          String.format(Locale.ROOT, "%.0f", compared.peer()),
          String.format(Locale.ROOT, "%.0f", further));
    }
  };

  private final Class<?> benchmark;
  private final Effort effort;

  Suite(Class<?> benchmark, Effort effort) {
    this.benchmark = benchmark;
    this.effort = effort;
  }

  abstract void print(List<Round> rounds, PrintWriter out);

  Effort effort() {
    return effort;
  }

  /** Returns the name in a command. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Runs the whole suite. The servers run in this process, and the benchmarks in others. */
  List<Round> measure(Effort chosen, IntConsumer progress) {
    try (SeededServer reference = SeededServer.start();
        FixedServer fixed = FixedServer.like(reference.target())) {
      return rounds(
          chosen,
          progress,
          Stream.of(reference.target().tell("reference"), fixed.target().tell("fixed"))
              .flatMap(Stream::of)
              .toList());
    }
  }

  /**
   * Measures every round.
   *
   * @param jvmArguments the arguments of the measuring processes
   */
  List<Round> rounds(Effort chosen, IntConsumer progress, List<String> jvmArguments) {
    List<Round> rounds = new ArrayList<>();
    for (int round = 1; round <= chosen.rounds(); round++) {
      rounds.add(Round.run(benchmark, chosen, jvmArguments));
      progress.accept(round);
    }
    return rounds;
  }

  private static void row(
      PrintWriter out, String name, Comparison compared, String format, String... more) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                name,
                String.format(Locale.ROOT, format, compared.subject()),
                String.format(Locale.ROOT, format, compared.peer()),
                String.format(Locale.ROOT, "%.2f", compared.ratio()),
                String.format(Locale.ROOT, "%.2f", compared.lowerQuartile()),
                String.format(Locale.ROOT, "%.2f", compared.upperQuartile())));
    cells.addAll(List.of(more));
    row(out, cells.toArray(String[]::new));
  }

  private static void row(PrintWriter out, String... cells) {
    StringBuilder line = new StringBuilder("  %-10s".formatted(cells[0]));
    for (int cell = 1; cell < cells.length; cell++) {
      line.append("%12s".formatted(cells[cell]));
    }
    out.println(line.toString().stripTrailing());
  }
}
