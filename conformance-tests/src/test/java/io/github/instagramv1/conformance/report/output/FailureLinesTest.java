package io.github.instagramv1.conformance.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Reports;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureLinesTest {
  private static final String CURL = "curl " + "x".repeat(900);

  @Test
  void groupsChecksWithTheSameCause() {
    List<String> lines =
        lines(
            Reports.failure("MEDIA-01", "expected 400, got 200", "200"),
            Reports.failure("MEDIA-02", "expected 404, got 200", "200"),
            Reports.failure("MEDIA-03", "\"a\" is missing", "200"),
            Reports.check("MEDIA-04", "getMedia", false, Verdict.PASS));
    assertThat(lines).filteredOn(line -> line.startsWith("FAILED")).hasSize(2);
    assertThat(lines).contains("  also      MEDIA-02").noneMatch(line -> line.contains("MEDIA-04"));
  }

  @Test
  void distinguishesKitErrorsFromFailures() {
    List<String> lines =
        lines(
            Reports.failure("MEDIA-01", "no", "200"),
            Reports.failure("MEDIA-02", "no", "200").withVerdict(Verdict.ERROR, "no"));
    assertThat(lines)
        .anyMatch(line -> line.startsWith("FAILED MEDIA-01"))
        .anyMatch(line -> line.startsWith("ERROR MEDIA-02"));
  }

  @Test
  void manyFailuresFitOnTwoScreens() {
    List<CheckResult> checks = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      checks.add(
          Reports.failure(
              "MEDIA-%02d".formatted(i),
              "cause " + "x".repeat(i % 100) + "\n" + "y".repeat(5000),
              ""));
    }
    List<String> lines = new FailureLines().of(checks);
    assertThat(lines).hasSizeLessThan(80).allMatch(line -> line.length() < 1000);
    assertThat(lines.get(lines.size() - 1))
        .startsWith("and 320 more failed checks")
        .contains("--report");
  }

  @Test
  void neverTruncatesTheCurlCommand() {
    CheckResult check = Reports.failure("MEDIA-01", "no", CURL + " " + CURL);
    CheckResult repeated =
        new CheckResult(
            check.id(),
            "",
            "",
            false,
            "",
            List.of(),
            Verdict.FAIL,
            check.elapsed(),
            Finding.NONE.withMessage("no"),
            CURL,
            "",
            "");
    assertThat(new FailureLines().of(List.of(repeated))).anyMatch(line -> line.endsWith(CURL));
  }

  @Test
  void showsThreeRequirementsInFull() {
    CheckResult check = Reports.failure("MEDIA-01", "no", "");
    CheckResult broad =
        new CheckResult(
            check.id(),
            "",
            "",
            false,
            "",
            IntStream.range(0, 13).mapToObj(i -> Reports.RULE).toList(),
            Verdict.FAIL,
            check.elapsed(),
            Finding.NONE.withMessage("no"),
            "",
            "",
            "");
    List<String> lines = new FailureLines().of(List.of(broad));
    assertThat(lines).filteredOn(line -> line.startsWith("  must")).hasSize(3);
    assertThat(lines)
        .contains(
            "  or        excerpt.likes, excerpt.likes, excerpt.likes, excerpt.likes and 6 more");
  }

  private static List<String> lines(CheckResult... checks) {
    return new FailureLines().of(List.of(checks));
  }
}
