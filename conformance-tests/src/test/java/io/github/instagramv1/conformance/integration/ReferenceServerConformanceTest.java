package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.fixtures.FixtureCache;
import io.github.instagramv1.conformance.report.ClassResult;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.run.Conformance;
import io.github.instagramv1.conformance.run.Coverage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the complete kit on the reference server, over a real port. */
class ReferenceServerConformanceTest {

  @Test
  void everyOperationPasses(@TempDir Path folder) {
    Coverage coverage = new Coverage();
    Report report;
    try (SeededServer server = SeededServer.start(folder)) {
      report = run(server, Map.of(Setting.EXCEPT, "limits"), coverage);
    }
    String table = new ConsoleReport().text(report);
    System.out.print(table);
    assertThat(report.operations())
        .as(table)
        .hasSize(27)
        .extracting(OperationResult::verdict)
        .containsOnly(Verdict.PASS);
    assertThat(report.count(Verdict.SKIPPED)).as(table).isZero();
    assertThat(report.violations()).as(table).isZero();
    assertThat(report.passed()).as(table).isTrue();
    assertThat(report.classes())
        .filteredOn(each -> each.conformanceClass() != ConformanceClass.LIMITS)
        .as(table)
        .extracting(ClassResult::verdict)
        .containsOnly(Verdict.PASS);
    verifyLimits(folder, coverage);
    new CoverageOfContract(coverage).verify();
  }

  private static void verifyLimits(Path folder, Coverage coverage) {
    try (SeededServer server = SeededServer.withRateLimit(folder, 50)) {
      Report limits = run(server, Map.of(Setting.ONLY, "limits"), coverage);
      String table = new ConsoleReport().text(limits);
      assertThat(limits.count(Verdict.PASS)).as(table).isEqualTo(29);
      assertThat(limits.passed()).as(table).isTrue();
      verifyNoFailures(run(server, Map.of(Setting.EXCEPT, "limits"), new Coverage()));
    }
  }

  /**
   * Verifies that no check fails on this server, where each token has 50 requests and one token has
   * none left.
   */
  private static void verifyNoFailures(Report report) {
    String table = new ConsoleReport().text(report);
    assertThat(report.count(Verdict.FAIL)).as(table).isZero();
    assertThat(report.count(Verdict.ERROR)).as(table).isZero();
    assertThat(report.violations()).as(table).isZero();
    assertThat(report.count(Verdict.PASS)).as(table).isPositive();
    assertThat(report.count(Verdict.SKIPPED)).as(table).isPositive();
  }

  private static Report run(SeededServer server, Map<Setting, String> more, Coverage coverage) {
    Map<Setting, String> settings = new EnumMap<>(server.settings());
    settings.putAll(more);
    return new Conformance().run(new Settings(settings), new FixtureCache(), coverage, check -> {});
  }
}
