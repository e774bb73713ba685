package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the table of operations of the HTML report, with one body per tag. */
final class HtmlMatrix {
  private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

  private final Template template;

  HtmlMatrix(Template template) {
    this.template = template;
  }

  Markup of(List<ResultGroup> groups) {
    Map<String, List<ResultGroup>> byTag = new LinkedHashMap<>();
    for (ResultGroup group : groups) {
      byTag.merge(
          group.tag(),
          List.of(group),
          (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
    }
    return byTag.entrySet().stream()
        .map(entry -> body(entry.getKey(), entry.getValue()))
        .collect(Markup.joining());
  }

  private Markup body(String tag, List<ResultGroup> groups) {
    Verdict worst = Verdict.worst(groups.stream().map(ResultGroup::verdict).toList());
    return template.fill(
        "tag",
        Map.of(
            "name", tag,
            "key", worst.key(),
            "word", worst.word(),
            "rows", groups.stream().map(this::row).collect(Markup.joining())));
  }

  private Markup row(ResultGroup group) {
    return template.fill(
        "row",
        Map.of(
            "name", group.name(),
            "shownName", breakable(group.name()),
            "key", group.verdict().key(),
            "word", group.verdict().word(),
            "passed", group.where(verdict -> verdict == Verdict.PASS).size(),
            "failed", group.where(Verdict::bad).size(),
            "skipped", group.where(Verdict::unrun).size(),
            "requests", group.requests()));
  }

  /** Returns a name that may wrap before capital letters. */
  private Markup breakable(String name) {
    return HUMP.splitAsStream(name)
        .map(hump -> template.fill("hump", Map.of("text", hump)))
        .collect(Markup.joining());
  }
}
