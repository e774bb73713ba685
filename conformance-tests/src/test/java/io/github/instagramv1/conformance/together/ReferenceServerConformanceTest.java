package io.github.instagramv1.conformance.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.report.ConsoleReport;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole kit against the reference server, over a real port. */
class ReferenceServerConformanceTest {

  @Test
  void everyOperationPasses(@TempDir Path folder) {
    Report report;
    try (SeededServer server = SeededServer.start(folder)) {
      report = new Conformance().run(new Settings(server.settings()), check -> {});
    }
    String table = new ConsoleReport().text(report);
    System.out.print(table);
    assertThat(report.operations())
        .as(table)
        .hasSize(27)
        .extracting(OperationResult::verdict)
        .containsOnly(Verdict.PASS);
    assertThat(report.count(Verdict.SKIPPED)).as(table).isZero();
    assertThat(report.disagreements()).as(table).isZero();
    assertThat(report.well()).as(table).isTrue();
  }
}
