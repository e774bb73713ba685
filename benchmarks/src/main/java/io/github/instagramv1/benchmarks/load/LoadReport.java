package io.github.instagramv1.benchmarks.load;

import io.github.instagramv1.benchmarks.load.Samples.Spread;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** Prints the figures as Markdown tables. */
final class LoadReport {
  private final PrintWriter out;

  LoadReport(PrintWriter out) {
    this.out = out;
  }

  /** Prints when and where the figures were measured. */
  void begin() {
    line(
        "%s, %d processors, Java %s, load average %.1f",
        LocalDate.now(ZoneOffset.UTC),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    line("");
    line(
        "| operation | server | requests/s, min | median | max | CPU us/request, min | median | max"
            + " | p50 us | p99 us |");
    line("|---|---|---|---|---|---|---|---|---|---|");
  }

  void row(String workload, String server, Samples samples) {
    Spread rate = samples.spread(server, Sample::perSecond);
    Spread cpu = samples.spread(server, Sample::cpuMicros);
    line(
        "| %s | %s | %,.0f | %,.0f | %,.0f | %.1f | %.1f | %.1f | %,.0f | %,.0f |",
        workload,
        server,
        rate.least(),
        rate.median(),
        rate.most(),
        cpu.least(),
        cpu.median(),
        cpu.most(),
        samples.spread(server, Sample::p50Micros).median(),
        samples.spread(server, Sample::p99Micros).median());
  }

  void beginRatios() {
    line("");
    line(
        "| operation | server | peer | ratio of requests per CPU second, min | median | max | ratio"
            + " of throughput, median |");
    line("|---|---|---|---|---|---|---|");
  }

  /** Adds a ratio; above 1, the server has the higher throughput. */
  void ratio(String workload, String server, String peer, Samples samples) {
    Spread cpu = samples.ratio(peer, server, Sample::cpuMicros);
    Spread rate = samples.ratio(server, peer, Sample::perSecond);
    line(
        "| %s | %s | %s | %.2f | %.2f | %.2f | %.2f |",
        workload, server, peer, cpu.least(), cpu.median(), cpu.most(), rate.median());
  }

  /**
   * Begins the table of latencies below the maximum throughput.
   *
   * @param separated whether server and load have separate processors
   */
  void beginPaced(boolean separated) {
    line("");
    line(
        separated
            ? "The servers have one half of the processors, and the load the other."
            : "Server and load share the processors.");
    line("");
    line(
        "| operation | server | requests/s at 70%% load | p50 us | p99 us | p99/p50, min | median |"
            + " max |");
    line("|---|---|---|---|---|---|---|---|");
  }

  void paced(String workload, String server, Samples samples) {
    Spread ratio = samples.spread(server, sample -> sample.p99Micros() / sample.p50Micros());
    line(
        "| %s | %s | %,.0f | %,.0f | %,.0f | %.1f | %.1f | %.1f |",
        workload,
        server,
        samples.spread(server, Sample::perSecond).median(),
        samples.spread(server, Sample::p50Micros).median(),
        samples.spread(server, Sample::p99Micros).median(),
        ratio.least(),
        ratio.median(),
        ratio.most());
  }

  void line(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
    out.flush();
  }
}
