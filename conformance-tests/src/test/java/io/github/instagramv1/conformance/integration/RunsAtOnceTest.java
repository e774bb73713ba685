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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that several runs on one server at the same time do not disturb each other. Each run has
 * its own users. There are two runs, or as many as {@code -Druns} sets.
 */
class RunsAtOnceTest {
  private static final int RUNS = Integer.getInteger("runs", 2);

  @Test
  void concurrentRunsDoNotDisturbEachOther(@TempDir Path folder) throws Exception {
    try (SeededServer server = SeededServer.start(folder)) {
      List<Map<Setting, String>> settings = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        // Accounts whose id ends in 3 or 8 are private. Accounts with high ids have few followers.
        long first = 30 + 10L * run;
        settings.add(server.settings(first, first + 1, 113 - 5L * run));
      }
      for (Report report : runAll(settings)) {
        String table = new ConsoleReport().text(report);
        assertThat(report.passed()).as(table).isTrue();
        assertThat(report.count(Verdict.PASS)).as(table).isGreaterThan(250);
      }
    }
  }

  private static List<Report> runAll(List<Map<Setting, String>> settings)
      throws InterruptedException, ExecutionException {
    Conformance kit = new Conformance();
    ExecutorService threads = Executors.newFixedThreadPool(settings.size());
    try {
      List<Future<Report>> running = new ArrayList<>();
      for (Map<Setting, String> each : settings) {
        each.put(Setting.EXAMPLES, "0");
        each.put(Setting.LEVEL, "core");
        running.add(threads.submit(() -> kit.run(new Settings(each), check -> {})));
      }
      List<Report> reports = new ArrayList<>();
      for (Future<Report> run : running) {
        reports.add(run.get());
      }
      return reports;
    } finally {
      threads.shutdownNow();
    }
  }
}
