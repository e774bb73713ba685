package io.github.instagramv1.conformance.junit;

import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.config.SettingsReader;
import io.github.instagramv1.conformance.report.Baseline;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.report.output.ReportFiles;
import io.github.instagramv1.conformance.run.Conformance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the kit as tests: a container for each tag, and a test for each check. Extend this class, or
 * name the kit's jar in {@code dependenciesToScan} of Maven Surefire. The settings are read from
 * the environment, from the file of {@code CONFORMANCE_CONFIG}, and from {@link #settings()}.
 */
public class InstagramConformanceTest {

  /**
   * Returns settings of the class, such as the URL of a server that it has started. Defaults to
   * none.
   */
  protected Map<Setting, String> settings() {
    return Map.of();
  }

  /**
   * Runs the kit, and returns a test for each check.
   *
   * @throws io.github.instagramv1.conformance.config.BadSettingsException if a setting is missing
   *     or invalid
   */
  @TestFactory
  final Stream<DynamicNode> conformance() {
    Settings settings = new SettingsReader(System.getenv()).read(Optional.empty(), settings());
    Optional<Baseline> baseline = settings.baseline().map(Baseline::read);
    settings.report().ifPresent(ReportFiles::prepare);
    Report run = new Conformance().run(settings, check -> {});
    Report report = baseline.map(run::comparedWith).orElse(run);
    settings.report().ifPresent(directory -> ReportFiles.write(report, directory));
    List<DynamicNode> nodes = new ArrayList<>();
    for (String tag : report.byTag().keySet()) {
      nodes.add(
          DynamicContainer.dynamicContainer(
              tag,
              report.checks().stream()
                  .filter(check -> check.tag().equals(tag))
                  .map(check -> test(check, report::tolerates))));
    }
    nodes.add(
        DynamicTest.dynamicTest(
            "every response conforms to the contract", () -> verifyResponses(report)));
    return nodes.stream();
  }

  private static DynamicTest test(CheckResult check, Predicate<CheckResult> tolerated) {
    return DynamicTest.dynamicTest(
        check.id() + ": " + check.title(),
        () -> {
          Assumptions.assumeFalse(check.verdict().unrun(), check.message());
          Assumptions.assumeFalse(
              tolerated.test(check), () -> "also failed in the baseline: " + check.message());
          if (check.verdict() != Verdict.PASS) {
            Assertions.fail(
                String.join(
                    "\n",
                    check.rule() + ": " + check.message(),
                    check.request(),
                    check.response(),
                    check.pointer()));
          }
        });
  }

  private static void verifyResponses(Report report) {
    List<String> kinds =
        report
            .comparison()
            .map(beside -> beside.newViolations())
            .orElseGet(() -> report.everyViolation().map(Object::toString).distinct().toList());
    if (!kinds.isEmpty()) {
      Assertions.fail(String.join("\n", kinds));
    }
  }
}
