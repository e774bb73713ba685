package io.github.instagramv1.conformance.codemutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.CannedServer;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Conformance;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstFailureTest {
  private final FirstFailure first = new FirstFailure();

  private Report run() throws IOException {
    try (CannedServer server = new CannedServer(200, "application/json", "{}")) {
      Map<Setting, String> settings =
          Map.of(Setting.BASE_URL, server.url(), Setting.TOKEN, "1.a.b", Setting.EXAMPLES, "0");
      return new Conformance().run(new Settings(settings), first);
    }
  }

  @Test
  void startsNoCheckAfterTheFirstFailure() throws IOException {
    Report report = run();
    assertThat(first.get()).map(CheckResult::verdict).contains(Verdict.FAIL);
    assertThat(report.count(Verdict.DISABLED)).isGreaterThan(100);
  }

  @Test
  void startsNoCheckAfterStop() throws IOException {
    first.stop();
    Report report = run();
    assertThat(report.checks()).extracting(CheckResult::verdict).containsOnly(Verdict.DISABLED);
  }
}
