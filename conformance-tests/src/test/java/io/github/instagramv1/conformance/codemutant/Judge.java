package io.github.instagramv1.conformance.codemutant;

import io.github.instagramv1.conformance.codemutant.result.Fate;
import io.github.instagramv1.conformance.codemutant.result.Finding;
import io.github.instagramv1.conformance.codemutant.server.LoadedServer;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.run.Conformance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs the kit on a server until the first violation or failed check. */
final class Judge implements AutoCloseable {
  private static final long RUN_SECONDS = 300;

  private final Conformance kit = new Conformance();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "code-mutants-clock");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Returns the finding of the kit for this server. If the run takes more than 300 seconds, the
   * server is closed and the finding is that the run hangs.
   */
  Finding judge(LoadedServer server, Map<Setting, String> settings) {
    FirstFailure first = new FirstFailure();
    ScheduledFuture<?> end =
        clock.schedule(
            () -> {
              first.stop();
              server.close();
            },
            RUN_SECONDS,
            TimeUnit.SECONDS);
    try {
      Report report = kit.run(new Settings(settings), first);
      return first.stopped() ? Finding.hangs("the run") : finding(first.get(), report);
    } catch (RuntimeException e) {
      return new Finding(Fate.KIT_BROKE, "", String.valueOf(e));
    } finally {
      end.cancel(false);
    }
  }

  /**
   * Returns the reason for which a run ends with exit code 1: a failed check, a violation, or no
   * check that passed. If there is none of these, returns the first error of the kit itself, or
   * {@link Finding#SURVIVED}.
   */
  private static Finding finding(Optional<CheckResult> failed, Report report) {
    if (failed.isPresent()) {
      return new Finding(Fate.FAILED_CHECK, failed.get().id(), failed.get().message());
    }
    Optional<Violation> violation = report.everyViolation().findFirst();
    if (violation.isPresent()) {
      Violation found = violation.get();
      return new Finding(
          Fate.FAILED_CHECK,
          "contract." + found.rule() + " of " + found.operation(),
          found.message());
    }
    if (report.count(Verdict.PASS) == 0) {
      return new Finding(Fate.FAILED_CHECK, "nothing passed", "");
    }
    return report.checks().stream()
        .filter(check -> check.verdict() == Verdict.ERROR)
        .findFirst()
        .map(check -> new Finding(Fate.KIT_BROKE, check.id(), check.message()))
        .orElse(Finding.SURVIVED);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
