package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.ExamplePair;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Side;
import io.github.instagramv1.contract.review.output.Summary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding on one line of HTML.
 *
 * @param unfolds whether it unfolds to what is known of it
 */
record MarkdownFinding(boolean unfolds) {
  String of(Finding finding) {
    String head =
        "<code>%s</code> %s <sub>%s</sub>"
            .formatted(
                finding.rule(),
                prose(finding.title()),
                Labels.operations(finding.operations().size()));
    return unfolds
        ? "<details><summary>%s</summary>%s</details>".formatted(head, details(finding))
        : "<p>" + head + "</p>";
  }

  private static String details(Finding finding) {
    return Stream.of(
            "<p>" + prose(finding.effect()) + "</p>",
            item("Affects", prose(Summary.affects(finding))),
            item("Operations", prose(String.join(", ", finding.operations()))),
            snippets(finding),
            finding.example().map(MarkdownFinding::example).orElse(""),
            item("Suggestion", prose(finding.suggestion())),
            finding.breaking() ? item("Version", finding.step().key()) : "")
        .collect(Collectors.joining());
  }

  private static String item(String name, String value) {
    return value.isEmpty() ? "" : "<p><b>%s</b> %s</p>".formatted(name, value);
  }

  private static String snippets(Finding finding) {
    return "<p>%s<br>%s</p>"
            .formatted(place("old", finding.before()), place("new", finding.after()))
        + diff(finding.before().snippet(), finding.after().snippet());
  }

  private static String place(String name, Side side) {
    return "<b>%s</b> <code>%s</code>%s"
        .formatted(
            name, Markup.text(side.place().link()).html(), side.present() ? "" : " (absent)");
  }

  private static String diff(List<String> before, List<String> after) {
    String lines =
        Stream.concat(
                before.stream().map(each -> "- " + each), after.stream().map(each -> "+ " + each))
            .map(each -> Markup.text(each.replaceAll("\\R", " ")).html())
            .collect(Collectors.joining("&#10;"));
    return lines.isEmpty() ? "" : "<pre lang=\"diff\">" + lines + "</pre>";
  }

  private static String example(ExamplePair example) {
    return "<p><code>%s</code><br><b>works:</b> %s<br><b>fails:</b> %s</p>"
        .formatted(
            Markup.text(MarkdownReport.oneLine(example.request())).html(),
            prose(example.worked()),
            prose(example.fails()));
  }

  private static String prose(String text) {
    return Markup.prose(MarkdownReport.oneLine(text)).html();
  }
}
