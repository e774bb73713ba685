package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the failed checks of the HTML report with all details. */
final class HtmlFailures {
  private final Template template;
  private final HtmlSentence sentences;

  HtmlFailures(Template template) {
    this.sentences = new HtmlSentence(template);
    this.template = template;
  }

  Markup of(List<CheckResult> checks) {
    return checks.stream().map(this::failure).collect(Markup.joining());
  }

  private Markup failure(CheckResult check) {
    Markup requirements =
        check.requirements().stream().map(this::requirement).collect(Markup.joining());
    Markup fields =
        Stream.of(
                requirements,
                field("code", "rule", check.rule()),
                field("field", "found", check.message()),
                field("command", "repeat", check.request()),
                field("block", "response", check.response()),
                field("code", "contract", check.pointer()))
            .collect(Markup.joining());
    return template.fill(
        "failure",
        Map.of(
            "key", check.verdict().key(),
            "word", check.verdict().word(),
            "id", check.id(),
            "title", check.title(),
            "fields", fields));
  }

  private Markup requirement(Requirement each) {
    return template.fill(
        "requirement", Map.of("id", each.id(), "sentence", sentences.of(each.sentence())));
  }

  private Markup field(String part, String name, String value) {
    return value.isEmpty()
        ? Markup.NONE
        : template.fill(part, Map.of("name", name, "value", value));
  }
}
