package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.config.SettingsReader;
import io.github.instagramv1.conformance.report.BadgeReport;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.HtmlReport;
import io.github.instagramv1.conformance.report.JUnitReport;
import io.github.instagramv1.conformance.report.JsonReport;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.SarifReport;
import io.github.instagramv1.conformance.run.Conformance;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges one server. */
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
    CommandSpec spec = Flags.spec();
    spec.addSubcommand(
        MutantsCommand.NAME,
        Flags.spec(
            MutantsCommand.NAME,
            "Puts one fault at a time before a correct server, and tells which the kit finds."));
    return new CommandLine(spec)
        .setExecutionStrategy(this::execute)
        .setOut(writer(out))
        .setErr(writer(err))
        .execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    boolean mutants = parsed.hasSubcommand();
    ParseResult flags = mutants ? parsed.subcommand() : parsed;
    try {
      Settings settings =
          new SettingsReader(environment).read(Flags.config(flags), Flags.settings(flags));
      return mutants ? new MutantsCommand(out, err).run(settings) : judge(settings);
    } catch (BadSettingsException e) {
      err.println(e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int judge(Settings settings) {
    settings.report().ifPresent(ConformanceCommand::prepare);
    Progress progress = new Progress(err, Terminal.isAttached());
    Report report = new Conformance().run(settings, progress);
    progress.end();
    out.print(new ConsoleReport().text(report));
    out.flush();
    settings.report().ifPresent(directory -> write(report, directory));
    return report.well() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Before the run, so that nobody waits for a report that cannot be written. */
  private static void prepare(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new BadSettingsException("The folder " + directory + " of report cannot be made.");
    }
  }

  private static void write(Report report, Path directory) {
    try {
      new JsonReport().write(report, directory.resolve("results.json"));
      new JUnitReport().write(report, directory.resolve("junit.xml"));
      new HtmlReport().write(report, directory.resolve("report.html"));
      new SarifReport().write(report, directory.resolve("results.sarif"));
      new BadgeReport().write(report, directory.resolve("badge.svg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
