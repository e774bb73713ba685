package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Comparison;
import io.github.instagramv1.conformance.report.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the comparison with an earlier run in the HTML report. */
final class HtmlComparison {
  private final Template template;

  HtmlComparison(Template template) {
    this.template = template;
  }

  Markup of(Report report) {
    return report.comparison().map(this::of).orElse(Markup.NONE);
  }

  private Markup of(Comparison comparison) {
    Markup rows =
        Stream.of(
                row("new failures", comparison.newFailures()),
                row("lost passes", comparison.lostPasses()),
                row("new violations", comparison.newViolations()),
                row("known failures", comparison.known()),
                row("repaired", comparison.repaired()))
            .collect(Markup.joining());
    String word = comparison.hasNoRegression() ? "no regression" : "regression";
    return template.fill(
        "comparison",
        Map.of("key", comparison.hasNoRegression() ? "pass" : "fail", "word", word, "rows", rows));
  }

  private Markup row(String name, List<String> ids) {
    return ids.isEmpty()
        ? Markup.NONE
        : template.fill(
            "compared", Map.of("name", name, "count", ids.size(), "ids", String.join(", ", ids)));
  }
}
