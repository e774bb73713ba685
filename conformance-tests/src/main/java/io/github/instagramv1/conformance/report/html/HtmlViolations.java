package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.contract.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the violations of an operation in the HTML report: each once, with its number of
 * occurrences.
 */
final class HtmlViolations {
  private final Template template;

  HtmlViolations(Template template) {
    this.template = template;
  }

  Markup of(List<Violation> violations) {
    return list("violations", violations);
  }

  /** Lists the properties in responses that the contract does not define. */
  Markup warnings(List<Violation> warnings) {
    return list("warnings", warnings);
  }

  private Markup list(String part, List<Violation> violations) {
    Map<Violation, Integer> times = new LinkedHashMap<>();
    violations.forEach(each -> times.merge(each, 1, Integer::sum));
    if (times.isEmpty()) {
      return Markup.NONE;
    }
    Markup items =
        times.entrySet().stream()
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .collect(Markup.joining());
    return template.fill(part, Map.of("count", violations.size(), "items", items));
  }

  private Markup item(Violation violation, int times) {
    return template.fill(
        "violation",
        Map.of(
            "rule", violation.rule(),
            "times", times == 1 ? "once" : times + " times",
            "message", violation.message(),
            "pointer", violation.pointer()));
  }
}
