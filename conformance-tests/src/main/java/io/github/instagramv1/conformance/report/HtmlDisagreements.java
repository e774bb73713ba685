package io.github.instagramv1.conformance.report;

import io.github.instagramv1.conformance.contract.Disagreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Disagreements of an operation in the HTML report: each once, with how often it came. */
final class HtmlDisagreements {
  private final Template template;

  HtmlDisagreements(Template template) {
    this.template = template;
  }

  Markup of(List<Disagreement> disagreements) {
    return list("disagreements", disagreements);
  }

  /** The same of what replies had beside what the contract knows. */
  Markup warnings(List<Disagreement> warnings) {
    return list("warnings", warnings);
  }

  private Markup list(String part, List<Disagreement> disagreements) {
    Map<Disagreement, Integer> times = new LinkedHashMap<>();
    disagreements.forEach(each -> times.merge(each, 1, Integer::sum));
    if (times.isEmpty()) {
      return Markup.NONE;
    }
    Markup items =
        times.entrySet().stream()
            .map(entry -> item(entry.getKey(), entry.getValue()))
            .collect(Markup.joining());
    return template.fill(part, Map.of("count", disagreements.size(), "items", items));
  }

  private Markup item(Disagreement disagreement, int times) {
    return template.fill(
        "disagreement",
        Map.of(
            "rule", disagreement.rule(),
            "times", times == 1 ? "once" : times + " times",
            "message", disagreement.message(),
            "pointer", disagreement.pointer()));
  }
}
