package io.github.instagramv1.contract.review.page;

import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import io.github.instagramv1.contract.review.output.Report;
import io.github.instagramv1.contract.review.output.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comment of a pull request: the verdict in the first line, then a line for each finding that
 * unfolds.
 *
 * <p>Findings are HTML within the Markdown: in an element on a line of its own, none of the
 * contract's text is read as Markdown.
 */
public final class MarkdownReport implements Report {
  /** Code hosts take no comment that is longer. */
  private static final int MOST_CHARACTERS = 65_000;

  @Override
  public String write(ReviewResult result) {
    String full = write(result, new MarkdownFinding(true));
    if (full.length() <= MOST_CHARACTERS) {
      return full;
    }
    String brief = write(result, new MarkdownFinding(false));
    return brief.length() <= MOST_CHARACTERS ? brief : truncated(brief);
  }

  private static String write(ReviewResult result, MarkdownFinding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + Labels.verdict(result) + "** " + Summary.verdict(result));
    lines.add("");
    lines.add(
        "<p>%s. %s</p>"
            .formatted(identities(result), Markup.prose(Summary.version(result)).html()));
    for (Level level : Level.values()) {
      List<Finding> findings =
          Severity.BREAKING.in(result).stream().filter(each -> each.level() == level).toList();
      if (!findings.isEmpty()) {
        heading(lines, "Breaking changes, " + level.key() + ": " + Labels.level(level));
        findings.forEach(each -> lines.add(finding.of(each)));
      }
    }
    if (!Severity.BREAKING.in(result).isEmpty()) {
      // The next heading resets the level.
      lines.addAll(List.of("", "---"));
    }
    Arrays.stream(Severity.values())
        .filter(each -> each != Severity.BREAKING)
        .forEach(each -> addFolded(lines, each, result, finding));
    addAcceptLines(lines, Severity.BREAKING.in(result));
    addRequirements(lines, result.requirements());
    result
        .java()
        .ifPresent(java -> new MarkdownJava(finding.unfolds()).of(java).forEach(lines::add));
    return String.join("\n", lines) + "\n";
  }

  private static String identities(ReviewResult result) {
    return "From <code>%s</code> to <code>%s</code>"
        .formatted(
            Markup.text(Labels.identity(result.before().identity())).html(),
            Markup.text(Labels.identity(result.after().identity())).html());
  }

  private static void heading(List<String> lines, String heading) {
    lines.add("");
    lines.add("#### " + heading);
    lines.add("");
  }

  private static void addFolded(
      List<String> lines, Severity severity, ReviewResult result, MarkdownFinding finding) {
    List<Finding> findings = severity.in(result);
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "<details><summary><b>%s: %s</b></summary>".formatted(severity.heading(), findings.size()));
    findings.forEach(each -> lines.add(finding.of(each)));
    lines.add("</details>");
  }

  private static void addAcceptLines(List<String> lines, List<Finding> breaks) {
    if (breaks.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "<details><summary><b>Intentional?</b> Add these lines to"
            + " <code>openapi/accepted-breaks.yaml</code> with a reason</summary>");
    lines.add("");
    lines.add("```yaml");
    breaks.forEach(each -> lines.add(oneLine(each.acceptLine())));
    lines.add("```");
    lines.add("");
    lines.add("</details>");
  }

  private static void addRequirements(List<String> lines, List<RequirementImpact> requirements) {
    if (requirements.isEmpty()) {
      return;
    }
    lines.add("");
    String items =
        requirements.stream().map(MarkdownReport::requirement).collect(Collectors.joining());
    lines.add(
        "<details><summary><b>Conformance:</b> %s</summary><ul>%s</ul></details>"
            .formatted(RequirementLabels.numbers(requirements), items));
  }

  private static String requirement(RequirementImpact impact) {
    return "<li>%s <code>%s</code>: %s (%s)</li>"
        .formatted(
            RequirementLabels.word(impact.kind()),
            Markup.text(oneLine(impact.id())).html(),
            Markup.prose(oneLine(impact.sentence())).html(),
            Markup.text(oneLine(RequirementLabels.checks(impact))).html());
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  private static String truncated(String comment) {
    String note = "\n\nThe rest is too long for a comment: see `--format html`.\n";
    int end = comment.lastIndexOf('\n', MOST_CHARACTERS - note.length());
    return comment.substring(0, end) + note;
  }
}
