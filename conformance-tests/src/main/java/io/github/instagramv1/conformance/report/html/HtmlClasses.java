package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.ClassResult;
import io.github.instagramv1.conformance.report.RequirementResult;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.List;
import java.util.Map;

/** Writes the conformance classes of the HTML report, each with its requirements. */
final class HtmlClasses {
  private final Template template;
  private final HtmlSentence sentences;

  HtmlClasses(Template template) {
    this.sentences = new HtmlSentence(template);
    this.template = template;
  }

  Markup of(List<ClassResult> classes) {
    return classes.stream().map(this::of).collect(Markup.joining());
  }

  private Markup of(ClassResult each) {
    return template.fill(
        "class",
        Map.of(
            "id", each.conformanceClass().key(),
            "title", each.conformanceClass().title(),
            "key", each.verdict().key(),
            "word", each.verdict().word(),
            "passed", each.count(Verdict.PASS),
            "failed", failed(each),
            "size", each.rules().size(),
            "rules", each.rules().stream().map(this::rule).collect(Markup.joining())));
  }

  private static String failed(ClassResult each) {
    long failed = each.count(Verdict.FAIL) + each.count(Verdict.ERROR);
    return failed == 0 ? "" : ", " + failed + " failed";
  }

  private Markup rule(RequirementResult rule) {
    return template.fill(
        "rule",
        Map.of(
            "key", rule.verdict().key(),
            "word", rule.verdict().word(),
            "id", rule.requirement().id(),
            "sentence", sentences.of(rule.requirement().sentence()),
            "source", rule.requirement().source(),
            "passed", rule.passed(),
            "size", rule.size()));
  }
}
