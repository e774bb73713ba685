package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the checks that did not run in the HTML report, by reason. */
final class HtmlReasons {
  private final Template template;

  HtmlReasons(Template template) {
    this.template = template;
  }

  Markup of(List<CheckResult> checks) {
    Map<Reason, List<CheckResult>> byReason = new LinkedHashMap<>();
    for (CheckResult check : checks) {
      if (check.verdict().unrun()) {
        Reason reason = new Reason(check.verdict(), check.message());
        byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(check);
      }
    }
    return byReason.isEmpty()
        ? template.fill("nothing", Map.of("text", "Every check ran."))
        : byReason.entrySet().stream()
            .map(entry -> reason(entry.getKey(), entry.getValue()))
            .collect(Markup.joining());
  }

  private Markup reason(Reason reason, List<CheckResult> checks) {
    return template.fill(
        "reason",
        Map.of(
            "key", reason.verdict().key(),
            "word", reason.verdict().word(),
            "count", checks.size(),
            "message", reason.message(),
            "items", checks.stream().map(this::item).collect(Markup.joining())));
  }

  private Markup item(CheckResult check) {
    return template.fill(
        "left-out",
        Map.of("name", ResultGroup.name(check), "id", check.id(), "title", check.title()));
  }

  private record Reason(Verdict verdict, String message) {}
}
