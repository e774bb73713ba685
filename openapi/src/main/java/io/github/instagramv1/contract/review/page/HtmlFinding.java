package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A finding as a card. */
final class HtmlFinding {
  private static final int MOST_OPERATIONS = 12;

  private final Template template;
  private final HtmlSideBySide sides;

  HtmlFinding(Template template) {
    this.template = template;
    this.sides = new HtmlSideBySide(template);
  }

  Markup of(Finding finding, Severity severity) {
    Stream<Markup> fields =
        Stream.of(
            field("affects", Markup.prose(Labels.affects(finding))),
            field("operations", touches(finding.operations())),
            finding.example().map(this::example).orElse(Markup.NONE),
            field("suggestion", Markup.prose(finding.suggestion())),
            field("version", Markup.text(finding.step().key())),
            accept(finding, severity));
    return template.fill(
        "finding",
        Map.of(
            "id", finding.id(),
            "severity", severity.key(),
            "severityWord", severity.word(),
            "level", finding.level().key(),
            "rule", finding.rule(),
            "title", Markup.prose(finding.title()),
            "effect", Markup.prose(finding.effect()),
            "sides", sides.of(finding),
            "fields", fields.collect(Markup.joining(""))));
  }

  private Markup field(String name, Markup value) {
    return value.html().isEmpty()
        ? Markup.NONE
        : template.fill("field", Map.of("name", name, "value", value));
  }

  private Markup touches(List<String> operations) {
    if (operations.isEmpty()) {
      return Markup.text("none by itself");
    }
    Markup links = operations.stream().map(this::link).collect(Markup.joining(" "));
    return operations.size() <= MOST_OPERATIONS
        ? links
        : template.fill("many", Map.of("number", operations.size(), "links", links));
  }

  private Markup link(String operation) {
    return template.fill("operation-link", Map.of("id", operation));
  }

  private Markup example(ExamplePair example) {
    return template.fill(
        "example",
        Map.of(
            "request", example.request(),
            "works", Markup.prose(example.worked()),
            "fails", Markup.prose(example.fails())));
  }

  private Markup accept(Finding finding, Severity severity) {
    return severity != Severity.BREAKING && severity != Severity.BELOW
        ? Markup.NONE
        : template.fill("accept", Map.of("line", finding.acceptLine()));
  }
}
