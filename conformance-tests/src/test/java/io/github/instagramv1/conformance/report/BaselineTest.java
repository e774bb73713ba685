package io.github.instagramv1.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.report.html.HtmlReport;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.report.output.JUnitReport;
import io.github.instagramv1.conformance.report.output.JsonReport;
import io.github.instagramv1.conformance.report.output.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir private Path folder;

  private Baseline baseline(Report earlier) throws IOException {
    Path file = folder.resolve("results.json");
    new JsonReport().write(earlier, file);
    return Baseline.read(file);
  }

  @Test
  void acceptsKnownFailures() throws IOException {
    Report failed = Reports.failed("500 {}");
    Report again = failed.comparedWith(baseline(failed));
    assertThat(failed.acceptable()).isFalse();
    assertThat(again.acceptable()).isTrue();
    assertThat(again.passed()).isFalse();
    assertThat(again.comparison().orElseThrow().known()).containsExactly("MEDIA-01", "MEDIA-02");
  }

  @Test
  void rejectsNewFailures() throws IOException {
    Report before = reportWith(Verdict.PASS);
    Report after = reportWith(Verdict.FAIL).comparedWith(baseline(before));
    assertThat(after.acceptable()).isFalse();
    assertThat(after.comparison().orElseThrow().newFailures()).containsExactly("MEDIA-02");
  }

  @Test
  void rejectsALostPassUnlessTheCheckIsDisabled() throws IOException {
    Baseline passed = baseline(reportWith(Verdict.PASS));
    Report skipped = reportWith(Verdict.SKIPPED).comparedWith(passed);
    assertThat(skipped.acceptable()).isFalse();
    assertThat(skipped.comparison().orElseThrow().lostPasses()).containsExactly("MEDIA-02");
    assertThat(reportWith(Verdict.DISABLED).comparedWith(passed).acceptable()).isTrue();
  }

  @Test
  void rejectsNewKindsOfViolations() throws IOException {
    Report after = Reports.perfectExceptStrayViolation().comparedWith(baseline(Reports.perfect()));
    assertThat(after.acceptable()).isFalse();
    assertThat(after.comparison().orElseThrow().newViolations())
        .containsExactly("unknown-path status.unknown");
    assertThat(
            Reports.perfectExceptStrayViolation()
                .comparedWith(baseline(Reports.perfectExceptStrayViolation()))
                .acceptable())
        .isTrue();
  }

  @Test
  void reportsRepairedChecks() throws IOException {
    Report after = reportWith(Verdict.PASS).comparedWith(baseline(reportWith(Verdict.ERROR)));
    assertThat(after.comparison().orElseThrow().repaired()).containsExactly("MEDIA-02");
  }

  @Test
  void everyReportShowsTheComparison() throws IOException {
    Report failed = Reports.failed("500 {}");
    Report again = failed.comparedWith(baseline(failed));
    Path file = folder.resolve("report");
    assertThat(new ConsoleReport().text(again)).contains("no regression", "MEDIA-01");
    new HtmlReport().write(again, file);
    assertThat(Files.readString(file)).contains("known failures 2");
    new JsonReport().write(again, file);
    assertThat(Files.readString(file)).contains("\"known\" : [ \"MEDIA-01\"");
    new SarifReport().write(again, file);
    assertThat(Files.readString(file)).contains("\"unchanged\"").doesNotContain("\"new\"");
    new JUnitReport().write(again, file);
    assertThat(Files.readString(file))
        .contains("also failed in the baseline")
        .doesNotContain("<failure", "<error");
  }

  @Test
  void rejectsInvalidAndMissingFiles() throws IOException {
    Path file = folder.resolve("results.json");
    Files.writeString(file, "[1]");
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(BadSettingsException.class)
        .hasMessageContaining("results.json");
    assertThatThrownBy(() -> Baseline.read(folder.resolve("none")))
        .isInstanceOf(BadSettingsException.class);
  }

  private static Report reportWith(Verdict verdict) {
    return Reports.of(
        Reports.operation(
            "getMedia",
            Reports.check("MEDIA-01", "getMedia", false, Verdict.PASS),
            Reports.check("MEDIA-02", "getMedia", true, verdict)));
  }
}
