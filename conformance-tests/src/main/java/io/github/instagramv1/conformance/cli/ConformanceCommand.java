package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.config.SettingsReader;
import io.github.instagramv1.conformance.report.Baseline;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.report.output.ReportFiles;
import io.github.instagramv1.conformance.run.Conformance;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tests one server. */
final class ConformanceCommand {
  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  ConformanceCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = Map.copyOf(environment);
    this.out = out;
    this.err = err;
  }

  /** Runs the command and returns the exit code. */
  int run(String... arguments) {
    CompletableFuture<Conformance> kit = CompletableFuture.supplyAsync(Conformance::new);
    CommandSpec spec = Flags.spec();
    spec.addSubcommand(
        FixturesCommand.NAME,
        Flags.spec(
            FixturesCommand.NAME,
            "Lists the objects that checks need on a server, and which of them were found or are"
                + " missing."));
    return new CommandLine(spec)
        .setExecutionStrategy(parsed -> execute(parsed, kit))
        .setOut(writer(out))
        .setErr(writer(err))
        .execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /**
   * @param kit is loaded while the command line is parsed, because both take time
   */
  private int execute(ParseResult parsed, CompletableFuture<Conformance> kit) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult flags = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    try {
      Settings settings =
          new SettingsReader(environment).read(Flags.config(flags), Flags.settings(flags));
      return flags.commandSpec().name().equals(FixturesCommand.NAME)
          ? new FixturesCommand(out).run(settings, kit.join())
          : runAndReport(settings, kit);
    } catch (BadSettingsException e) {
      err.println(e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int runAndReport(Settings settings, CompletableFuture<Conformance> kit) {
    settings.report().ifPresent(ReportFiles::prepare);
    Optional<Baseline> baseline = settings.baseline().map(Baseline::read);
    Progress progress = new Progress(err, Terminal.isAttached());
    Report run = kit.join().run(settings, progress);
    progress.end();
    Report report = baseline.map(run::comparedWith).orElse(run);
    out.print(new ConsoleReport().text(report));
    out.flush();
    settings.report().ifPresent(directory -> ReportFiles.write(report, directory));
    return report.acceptable() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
