package io.github.instagramv1.benchmarks;

import io.github.instagramv1.benchmarks.flat.FlatCommand;
import io.github.instagramv1.benchmarks.flat.HeapCommand;
import io.github.instagramv1.benchmarks.load.LoadCommand;
import io.github.instagramv1.benchmarks.report.Effort;
import io.github.instagramv1.benchmarks.report.Round;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures client and server, and prints ratios to peers. */
@Command(
    name = "benchmarks",
    description = "Measures client and server, each compared with a bare peer in the same run.",
    subcommands = {LoadCommand.class, FlatCommand.class, HeapCommand.class},
    mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "WHAT",
      description = "The suites to run: any of ${COMPLETION-CANDIDATES}. Default: all of them.")
  private List<Suite> suites = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "The number of rounds; each starts new processes.")
  private Integer rounds;

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      description = "The length of an iteration in seconds.")
  private Integer seconds;

  @Option(
      names = "--once",
      description = "Runs everything once as a test; the figures have no meaning.")
  private boolean once;

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%d processors, Java %s, load %.1f before%n",
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (Suite suite : suites.isEmpty() ? List.of(Suite.values()) : suites) {
      Effort effort = effort(suite);
      out.println();
      out.flush();
      List<Round> measured = suite.measure(effort, round -> printProgress(suite, round, effort));
      if (once) {
        out.println("This was a test run: the figures have no meaning.");
      }
      suite.print(measured, out);
      out.flush();
    }
    return 0;
  }

  private Effort effort(Suite suite) {
    if (once) {
      return Effort.ONCE;
    }
    Effort usual = suite.effort();
    return new Effort(
        rounds == null ? usual.rounds() : rounds,
        usual.warmups(),
        usual.measurements(),
        seconds == null ? usual.iteration() : TimeValue.seconds(seconds));
  }

  @SuppressWarnings("SystemConsoleNull") // At worst, progress is printed without a terminal.
  private static void printProgress(Suite suite, int round, Effort effort) {
    if (System.console() != null) {
      System.err.printf("%s: round %s of %s%n", suite.key(), round, effort.rounds());
    }
  }
}
