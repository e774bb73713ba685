package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.mutant.Bench;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutantRun;
import io.github.instagramv1.conformance.mutant.score.FaultList;
import io.github.instagramv1.conformance.mutant.score.ScoreTable;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutant;
import io.github.instagramv1.conformance.mutant.shape.ShapeMutants;
import io.github.instagramv1.conformance.mutant.shape.ShapeRun;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.ReportFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Shows how much the kit sees: every fault, one at a time, before a correct server. */
final class MutantsCommand {
  static final String NAME = "mutants";
  private static final String LIST = "faults.csv";

  private final PrintStream out;
  private final PrintStream err;

  MutantsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * The exit code: 0 if all faults were found by the checks meant for them, but for those that none
   * can see, else 1. Of a quick run nothing is expected.
   */
  int run(Settings settings) {
    settings.report().ifPresent(ReportFiles::prepare);
    try (Bench bench = new Bench(settings)) {
      Report control = bench.control();
      if (!control.well()) {
        out.print(new ConsoleReport().text(control));
        err.println("The server is not correct to begin with, so nothing can be told of faults.");
        return 1;
      }
      return run(settings, bench);
    }
  }

  private int run(Settings settings, Bench bench) {
    MutantRun run = new MutantRun(bench);
    List<Mutant> mutants = run.mutants();
    ShapeRun shapeRun = new ShapeRun(bench);
    List<ShapeMutant> shapes = shapeRun.shown(ShapeMutants.all(bench.contract()));
    MutantProgress progress =
        new MutantProgress(err, Terminal.isAttached(), mutants.size() + shapes.size());
    List<MutantResult> behaviour =
        settings.quick() ? run.runAll(mutants, progress) : run.run(mutants, progress);
    List<MutantResult> shape = shapeRun.run(shapes, progress);
    progress.end();
    if (settings.quick()) {
      out.println(ScoreTable.ofQuickBehaviour(behaviour).text());
      out.print(ScoreTable.ofQuickShape(shape).text());
    } else {
      out.println(ScoreTable.ofBehaviour(behaviour).text());
      out.print(ScoreTable.ofShape(shape).text());
    }
    out.flush();
    List<MutantResult> all = Stream.concat(behaviour.stream(), shape.stream()).toList();
    settings.report().ifPresent(directory -> write(directory.resolve(LIST), all));
    return settings.quick() || all.stream().allMatch(MutantsCommand::isFound) ? 0 : 1;
  }

  private static boolean isFound(MutantResult result) {
    return result.caughtAsMeant() || ScoreTable.reason(result.mutant()).isPresent();
  }

  private static void write(Path file, List<MutantResult> results) {
    try {
      Files.writeString(file, FaultList.csv(results));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
