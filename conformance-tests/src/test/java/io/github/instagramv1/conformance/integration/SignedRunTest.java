package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that a server that accepts only signed requests passes, because the kit signs its requests.
 */
class SignedRunTest {
  private static final int MIN_PASSED = 150;

  @Test
  void quickCoreRunPassesWithSignedRequests(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      Map<Setting, String> settings = server.signedSettings();
      settings.put(Setting.CLIENT_SECRET, settings.get(Setting.SIGNED_SECRET));
      settings.put(Setting.QUICK, "true");
      settings.put(Setting.LEVEL, "core");
      Report report = new Conformance().run(new Settings(settings), check -> {});
      String table = new ConsoleReport().text(report);
      assertThat(report.count(Verdict.FAIL)).as(table).isZero();
      assertThat(report.count(Verdict.ERROR)).as(table).isZero();
      assertThat(report.violations()).as(table).isZero();
      assertThat(report.count(Verdict.PASS)).as(table).isGreaterThan(MIN_PASSED);
    }
  }
}
