package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.inventory.OperationEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every touched operation before and after. */
final class HtmlOperations {
  private final Template template;
  private final HtmlSideBySide sides;

  HtmlOperations(Template template) {
    this.template = template;
    this.sides = new HtmlSideBySide(template);
  }

  Markup of(ReviewResult result) {
    return TouchedOperation.of(result).stream()
        .map(each -> operation(each, result))
        .collect(Markup.joining("\n"));
  }

  private Markup operation(TouchedOperation operation, ReviewResult result) {
    Optional<OperationEntry> shown = operation.after().or(operation::before);
    Severity worst =
        operation.findings().stream()
            .map(each -> Severity.of(each, result))
            .sorted()
            .findFirst()
            .orElse(Severity.COMPATIBLE);
    return template.fill(
        "operation",
        Map.of(
            "id", operation.id(),
            "severity", worst.key(),
            "severityWord", worst.word(),
            "call", shown.map(each -> each.method() + " " + each.path()).orElse(""),
            "findings",
                operation.findings().stream()
                    .map(each -> reason(each, Severity.of(each, result), operation))
                    .collect(Markup.joining("\n")),
            "sides",
                sides.of(
                    head("old", operation.before()),
                    OperationLines.of(operation.before()),
                    head("new", operation.after()),
                    OperationLines.of(operation.after())),
            "yaml", yaml(operation)));
  }

  private Markup yaml(TouchedOperation operation) {
    List<String> before = operation.before().map(OperationEntry::yaml).orElse(List.of());
    List<String> after = operation.after().map(OperationEntry::yaml).orElse(List.of());
    return before.equals(after)
        ? template.fill("same-yaml", Map.of())
        : template.fill(
            "yaml",
            Map.of(
                "sides",
                sides.of(
                    head("old", operation.before()),
                    before,
                    head("new", operation.after()),
                    after)));
  }

  private Markup head(String word, Optional<OperationEntry> entry) {
    return entry
        .map(each -> template.fill("place", Map.of("word", word, "link", each.place().link())))
        .orElseGet(() -> template.fill("absent", Map.of("word", word, "link", "")));
  }

  private Markup reason(Finding finding, Severity severity, TouchedOperation operation) {
    return template.fill(
        "reason",
        Map.of(
            "id", finding.id(),
            "severity", severity.key(),
            "severityWord", severity.word(),
            "title", Markup.prose(finding.title()),
            "sides", operation.contains(finding) ? Markup.NONE : sides.of(finding)));
  }
}
