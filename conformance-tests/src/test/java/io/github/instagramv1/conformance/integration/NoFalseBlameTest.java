package io.github.instagramv1.conformance.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.fixture.SeededServer;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ConsoleReport;
import io.github.instagramv1.conformance.run.Conformance;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that the kit reports no false positive on a correct server, for any sample data and any
 * generated requests. A usual build uses one seed, the core checks and few generated requests.
 * {@code -Dseeds=20} uses 20 seeds, all checks and as many generated requests as a default run.
 */
class NoFalseBlameTest {
  private static final Conformance KIT = new Conformance();

  private static final long SEEDS = Long.getLong("seeds", 1);

  /** The default number is judged by {@code ReferenceServerConformanceTest} in each build. */
  private static final Map<Setting, String> REDUCED =
      Map.of(Setting.EXAMPLES, "5", Setting.LEVEL, "core");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  private static Report run(SeededServer server, Map<Setting, String> more) {
    Map<Setting, String> settings = new EnumMap<>(server.settings());
    settings.putAll(more);
    return KIT.run(new Settings(settings), check -> {});
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reportsNoFailureForAnySeed(long seed, @TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder, seed)) {
      Map<Setting, String> generated = new EnumMap<>(Setting.class);
      generated.putAll(SEEDS > 1 ? Map.of() : REDUCED);
      generated.put(Setting.SEED, String.valueOf(seed));
      Report report = run(server, generated);
      assertThat(report.passed()).as(new ConsoleReport().text(report)).isTrue();
      assertThat(report.operationsPassed()).isEqualTo(27);
    }
  }

  @Test
  void skipsChecksWithUnknownTokens(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      Map<Setting, String> unknown = new EnumMap<>(Setting.class);
      for (Setting setting : Setting.values()) {
        if (setting.isToken() && setting != Setting.TOKEN) {
          unknown.put(setting, "7.0000000.never");
        }
      }
      unknown.put(Setting.EXAMPLES, "0");
      unknown.put(Setting.LEVEL, "core");
      Report report = run(server, unknown);
      assertThat(report.passed()).as(new ConsoleReport().text(report)).isTrue();
      assertThat(report.count(Verdict.SKIPPED)).isPositive();
    }
  }

  @Test
  void repeatsItsVerdictsInASecondRun(@TempDir Path folder) {
    try (SeededServer server = SeededServer.start(folder)) {
      Map<Setting, String> quick = Map.of(Setting.QUICK, "true");
      List<Verdict> first = verdicts(run(server, quick));
      assertThat(verdicts(run(server, quick))).isEqualTo(first);
    }
  }

  private static List<Verdict> verdicts(Report report) {
    return report.checks().stream().map(CheckResult::verdict).toList();
  }
}
