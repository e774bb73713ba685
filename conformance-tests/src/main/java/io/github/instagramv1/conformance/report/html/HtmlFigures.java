package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the figures at the top of the HTML report. */
final class HtmlFigures {
  private final Template template;

  HtmlFigures(Template template) {
    this.template = template;
  }

  Markup of(Report report) {
    return Stream.of(
            figure(
                "operations passed", report.operationsPassed() + "/" + report.operations().size()),
            figure("checks passed", report.count(Verdict.PASS)),
            badFigure("checks failed", report.count(Verdict.FAIL)),
            badFigure("errors of the kit", report.count(Verdict.ERROR)),
            figure("checks skipped", report.count(Verdict.SKIPPED)),
            figure("checks disabled", report.count(Verdict.DISABLED)),
            figure(
                "requests", report.operations().stream().mapToInt(OperationResult::requests).sum()),
            badFigure("violations", report.violations()))
        .collect(Markup.joining());
  }

  private Markup figure(String name, Object value) {
    return template.fill("figure", Map.of("kind", "plain", "name", name, "value", value));
  }

  private Markup badFigure(String name, long value) {
    return template.fill(
        "figure", Map.of("kind", value == 0 ? "plain" : "bad", "name", name, "value", value));
  }
}
