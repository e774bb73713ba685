package io.github.instagramv1.contract.review.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.Level;
import io.github.instagramv1.contract.review.finding.ReviewResult;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests of the Markdown report, which share one review. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkdownReportTest {
  private final ReviewResult result = MixedEdits.review();
  private final List<String> lines = new MarkdownReport().write(result).lines().toList();

  @Test
  void tenMixedEditsTakeLessThan60Lines() {
    assertThat(MixedEdits.edits()).hasSize(10);
    assertThat(result.findings()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(lines).hasSizeLessThan(60);
  }

  @Test
  void verdictIsInTheFirstLine() {
    assertThat(lines.get(0))
        .isEqualTo(
            "**BREAKING** 7 breaking changes (4 source, 2 wire, 1 behaviour); 3 compatible changes.");
    assertThat(lines.get(2)).contains("<code>info.version</code> to 0.2.0 or later");
  }

  @Test
  void writesEveryFindingAsACollapsedLine() {
    for (Finding finding : result.findings()) {
      assertThat(lines)
          .filteredOn(line -> line.startsWith("<details><summary><code>" + finding.rule()))
          .singleElement()
          .asString()
          .endsWith("</details>")
          .contains(finding.before().place().link(), finding.after().place().link());
    }
  }

  @Test
  void groupsBreaksByLevelDeepestFirst() {
    assertThat(lines.stream().filter(line -> line.startsWith("####")))
        .extracting(line -> line.replaceAll(":.*", ""))
        .containsExactly(
            "#### Breaking changes, source",
            "#### Breaking changes, wire",
            "#### Breaking changes, behaviour");
  }

  @Test
  void separatesOtherSectionsFromBreaks() {
    int rule = lines.indexOf("---");
    assertThat(lines.subList(0, rule))
        .anyMatch(line -> line.startsWith("#### Breaking changes, behaviour"));
    assertThat(lines.subList(rule, lines.size()))
        .anyMatch(line -> line.contains("<b>Compatible changes: 3</b>"))
        .noneMatch(line -> line.startsWith("#"));
  }

  @Test
  void acceptLinesCanBePasted() {
    List<String> accepted = lines.subList(lines.indexOf("```yaml") + 1, lines.lastIndexOf("```"));
    assertThat(accepted)
        .containsExactlyElementsOf(result.failures().stream().map(Finding::acceptLine).toList());

    ReviewResult after =
        MixedEdits.review(
            Level.DOCS,
            String.join("\n", accepted).replace("reason: ''", "reason: 'Intentional.'"));
    assertThat(new MarkdownReport().write(after))
        .startsWith("**ACCEPTED**")
        .contains("Accepted breaks: 7")
        .doesNotContain("```yaml");
  }

  @Test
  void listsBreaksBelowTheLevelSeparately() {
    assertThat(new MarkdownReport().write(MixedEdits.review(Level.SOURCE, "[]")))
        .startsWith("**BREAKING** 4 breaking changes")
        .contains("Breaking changes below the requested level: 3");
  }

  @Test
  void summarizesConformanceInOneLine() {
    assertThat(lines.get(lines.size() - 1))
        .startsWith("<details><summary><b>Conformance:</b>")
        .contains("3 dropped", "<code>unlikes.twice</code>", "LIKE-08")
        .endsWith("</details>");
  }

  @Test
  void escapesHtmlAndMarkdownInTexts() {
    String comment =
        new MarkdownReport()
            .write(
                MixedEdits.reviewOf(
                    "operationId: getTag\n", "operationId: \"get<script>\\n\\n# Tag\\n\\n```\"\n"));
    assertThat(comment).contains("get&lt;script&gt;").doesNotContain("<script>");
    assertThat(comment.lines()).noneMatch(line -> line.startsWith("# Tag"));
  }

  @Test
  void longCommentOmitsDetailsAndThenItsEnd() {
    ReviewResult more = withFindings(Collections.nCopies(10, result.findings()));
    assertThat(new MarkdownReport().write(more)).hasSizeLessThan(65_536).doesNotContain("absent");

    ReviewResult longer = withFindings(Collections.nCopies(60, result.findings()));
    assertThat(new MarkdownReport().write(longer))
        .hasSizeLessThan(65_536)
        .startsWith("**BREAKING** 420 breaking changes")
        .endsWith("too long for a comment: see `--format html`.\n");
  }

  private ReviewResult withFindings(List<List<Finding>> findings) {
    return new ReviewResult(
        result.before(),
        result.after(),
        result.level(),
        findings.stream().flatMap(List::stream).toList(),
        result.version(),
        result.acceptances(),
        result.requirements(),
        result.java());
  }
}
