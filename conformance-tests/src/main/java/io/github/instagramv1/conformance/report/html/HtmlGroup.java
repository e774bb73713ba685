package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.List;
import java.util.Map;

/** Writes one operation of the HTML report; it is expanded only if a check failed. */
final class HtmlGroup {
  private final Template template;
  private final HtmlFailures failures;
  private final HtmlViolations violations;

  HtmlGroup(Template template) {
    this.template = template;
    this.failures = new HtmlFailures(template);
    this.violations = new HtmlViolations(template);
  }

  Markup of(ResultGroup group) {
    boolean bad = group.verdict().bad();
    return template.fill(
        "group",
        Map.of(
            "name", group.name(),
            "tag", group.tag(),
            "key", group.verdict().key(),
            "word", group.verdict().word(),
            "open", open(bad),
            "failures", failures.of(group.where(Verdict::bad)),
            "violations", violations.of(group.violations()),
            "skipped", list("skipped", group.where(Verdict::unrun), bad),
            "passed", list("passed", group.where(verdict -> verdict == Verdict.PASS), bad)));
  }

  private Markup open(boolean open) {
    return open ? template.fill("open", Map.of()) : Markup.NONE;
  }

  private Markup list(String word, List<CheckResult> checks, boolean closed) {
    if (checks.isEmpty()) {
      return Markup.NONE;
    }
    Markup items = checks.stream().map(this::item).collect(Markup.joining());
    return template.fill(
        "list",
        Map.of("count", checks.size(), "word", word, "open", open(!closed), "items", items));
  }

  private Markup item(CheckResult check) {
    return template.fill(
        "item",
        Map.of(
            "key", check.verdict().key(),
            "id", check.id(),
            "title", check.title(),
            "note", check.verdict().unrun() ? note(check) : Markup.NONE));
  }

  private Markup note(CheckResult check) {
    return template.fill(
        "note", Map.of("word", check.verdict().word(), "message", check.message()));
  }
}
