package io.github.instagramv1.conformance.cli;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.mutant.Bench;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutantRun;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows how much the kit sees: every named fault, one at a time, before a correct server. */
final class MutantsCommand {
  static final String NAME = "mutants";
  private static final String ROW = "%-14s %7s %7s %7s%n";

  private final PrintStream out;
  private final PrintStream err;

  MutantsCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The exit code: 0 if all faults were found by the checks meant for them, else 1. */
  int run(Settings settings) {
    Bench bench = new Bench(settings);
    MutantRun run = new MutantRun(bench);
    Report control = bench.control();
    if (!control.well()) {
      out.print(new ConsoleReport().text(control));
      err.println("The server is not correct to begin with, so nothing can be told of faults.");
      return 1;
    }
    List<Mutant> mutants = run.mutants();
    List<MutantResult> done = new ArrayList<>();
    run.run(
        mutants,
        result -> {
          done.add(result);
          err.printf(
              "%d of %d: %s %s by %s%n",
              done.size(),
              mutants.size(),
              result.mutant().id(),
              result.caughtAsMeant() ? "found" : "MISSED",
              result.caught() ? String.join(", ", result.found()) : "nothing");
        });
    print(done);
    return done.stream().allMatch(MutantResult::caughtAsMeant) ? 0 : 1;
  }

  private void print(List<MutantResult> results) {
    Map<String, int[]> areas = new TreeMap<>();
    for (MutantResult result : results) {
      int[] row = areas.computeIfAbsent(result.mutant().area(), area -> new int[3]);
      row[0]++;
      row[1] += result.caught() ? 1 : 0;
      row[2] += result.caughtAsMeant() ? 1 : 0;
    }
    out.printf(ROW, "area", "faults", "found", "meant");
    areas.forEach((area, row) -> out.printf(ROW, area, row[0], row[1], row[2]));
    results.stream()
        .filter(result -> !result.caughtAsMeant())
        .forEach(
            result ->
                out.printf(
                    "missed %s: %s; meant for %s, found by %s%n",
                    result.mutant().id(),
                    result.mutant().title(),
                    result.mutant().checks(),
                    result.found()));
    out.flush();
  }
}
