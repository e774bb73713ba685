package io.github.instagramv1.conformance.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.mutant.Mutant;
import io.github.instagramv1.conformance.mutant.MutantResult;
import io.github.instagramv1.conformance.mutant.MutantRun;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every named fault is found by a check that is meant for it, and none is seen without a fault. */
class MutantsTest {
  /** For work on one area: {@code -Dmutants=LIKE}. */
  private static final String AREA = System.getProperty("mutants", "");

  @Test
  void everyFaultIsFound(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      MutantRun run = new MutantRun(new Settings(server.settings()));
      Report control = run.control();
      assertThat(control.well()).as(new ConsoleReport().text(control)).isTrue();
      List<Mutant> mutants =
          run.mutants().stream().filter(mutant -> mutant.id().startsWith(AREA)).toList();
      List<MutantResult> results = run.run(mutants, result -> {});
      List<MutantResult> missed =
          results.stream().filter(result -> !result.caughtAsMeant()).toList();
      System.out.printf(
          "%d of %d named faults found by the checks meant for them%n",
          results.size() - missed.size(), results.size());
      Report after = run.control();
      assertThat(after.well()).as(new ConsoleReport().text(after)).isTrue();
      assertThat(results).flatExtracting(MutantResult::errors).isEmpty();
      assertThat(missed)
          .extracting(result -> result.mutant().id() + " found by " + result.found())
          .isEmpty();
    }
  }
}
