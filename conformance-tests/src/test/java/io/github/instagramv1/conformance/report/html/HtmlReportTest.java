package io.github.instagramv1.conformance.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.contract.ContractIdentity;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Comparison;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Reports;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.ConformanceClass;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir private Path folder;

  private String html(Report report) throws IOException {
    Path file = folder.resolve("report.html");
    new HtmlReport().write(report, file);
    return Files.readString(file);
  }

  private static String between(String text, String begin, String end) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(text);
    assertThat(matcher.find()).as(begin).isTrue();
    return matcher.group(1);
  }

  @Test
  void escapesServerResponses() throws IOException {
    String html = html(Reports.failed(Reports.HOSTILE));
    assertThat(between(html, "<dt>response</dt>", "</dd>"))
        .contains(
            "500 &lt;script&gt;alert('x')&lt;/script&gt;\" ${style} &amp;amp; "
                + "\ufffd\ufffd[31m\ufffd\ufffd \ud83d\ude00");
    assertThat(html.split("<script>", -1)).hasSize(2);
  }

  @Test
  void escapesEveryText() throws IOException {
    String evil = "\"><img src=x onerror=alert(1)>";
    Requirement rule =
        new Requirement(evil, ConformanceClass.WRITE, evil, evil, List.of("MEDIA-01"));
    CheckResult check =
        new CheckResult(
            evil,
            evil,
            evil,
            false,
            evil,
            List.of(rule),
            Verdict.FAIL,
            Duration.ZERO,
            new Finding(evil, evil),
            evil,
            evil,
            evil);
    CheckResult skipped = Reports.check(evil, evil, true, Verdict.SKIPPED);
    Report report =
        new Report(
            evil,
            new ContractIdentity(evil, evil),
            evil,
            List.of(Reports.operation(evil, check, skipped)),
            List.of(check),
            List.of(new Violation(evil, evil, evil, evil)),
            List.of(new Violation(evil, evil, evil, evil)),
            List.of(),
            Optional.of(
                new Comparison(List.of(evil), List.of(), List.of(evil), List.of(), List.of())));
    assertThat(html(Reports.withClasses(report, rule))).doesNotContain("<img").contains("&lt;img");
  }

  @Test
  void showsTheOutcomeInHeadlineAndFigures() throws IOException {
    String html = html(Reports.failed("500 {}"));
    assertThat(between(html, "<p class=\"overall overall-failed\">", "</p>")).contains("FAILED");
    assertThat(between(html, "<dl class=\"figures\">", "</dl>\n"))
        .contains(
            "<dt>operations passed</dt><dd>0/2</dd>",
            "<dt>checks passed</dt><dd>2</dd>",
            "<dt>checks failed</dt><dd>1</dd>",
            "<dt>errors of the kit</dt><dd>1</dd>",
            "<dt>checks skipped</dt><dd>2</dd>",
            "<dt>checks disabled</dt><dd>0</dd>",
            "<dt>requests</dt><dd>6</dd>",
            "<dt>violations</dt><dd>3</dd>");
    assertThat(html(Reports.perfect())).contains("overall-passed").doesNotContain("<article");
    assertThat(html(Reports.incomplete())).contains("overall-incomplete");
  }

  @Test
  void linksEachOperationToItsChecks() throws IOException {
    String html = html(Reports.failed("500 {}"));
    String table = between(html, "<table>", "</table>");
    assertThat(table.replace("<wbr>", ""))
        .containsSubsequence(
            ">media <", "href=\"#op-getMedia\">getMedia</a>", ">likes <", "href=\"#op-likeMedia\"");
    String row = between(table, "href=\"#op-getMedia\"", "</tr>").replaceAll("<[^>]+>", " ");
    assertThat(row.substring(row.indexOf("ERROR")).trim().split("\\s+"))
        .containsExactly("ERROR", "1", "2", "1", "4");
    assertThat(html)
        .contains("id=\"op-getMedia\"", "id=\"op-likeMedia\"", "id=\"op-unknown-path\"");
  }

  @Test
  void showsAllDetailsOfAFailure() throws IOException {
    String html = html(Reports.failed("500 {\"a\":1}"));
    assertThat(between(html, "<article", "</article>"))
        .contains(
            "MEDIA-01",
            "title of MEDIA-01",
            "excerpt.count",
            "count is 1, the list has 2",
            "curl -i 'http://host/v1/media/1?access_token=***'",
            "500 {\"a\":1}",
            Reports.POINTER);
  }

  @Test
  void showsTheVerdictsOfClassesAndRules() throws IOException {
    String html = html(Reports.withClasses(Reports.failed("500 {}"), Reports.RULE));
    assertThat(between(html, "id=\"class-write\"", "</details>"))
        .containsSubsequence(
            "ERROR", "Writing", "0 of 1 rules passed, 1 failed", "excerpt.likes", "0 of 3 checks");
    assertThat(between(html, "<article", "</article>")).contains(Reports.RULE.sentence());
  }

  @Test
  void groupsRepeatedViolationsByOperation() throws IOException {
    String html = html(Reports.failed("500 {}"));
    String group = between(html, "id=\"op-likeMedia\"", "<details class=\"group\"");
    assertThat(group)
        .containsOnlyOnce("meta is missing")
        .contains("schema.required", "2 times", "#/paths/like");
    assertThat(between(html, "id=\"op-unknown-path\"", "</section>"))
        .contains("FAILED", "status.unknown");
  }

  @Test
  void groupsSkippedChecksByReason() throws IOException {
    String html = html(Reports.failed("500 {}"));
    String section = between(html, "<section id=\"left-out\">", "</section>");
    assertThat(section).containsOnlyOnce("2: media-id is missing").contains("MEDIA-03", "LIKE-01");
    assertThat(html(Reports.perfect())).contains("Every check ran.");
  }

  @Test
  void collapsesPassedChecks() throws IOException {
    assertThat(html(Reports.perfect())).contains("<details class=\"group\" id=\"op-getMedia\">");
    String failed = html(Reports.failed("500 {}"));
    assertThat(failed).contains("<details class=\"group\" id=\"op-getMedia\" open>");
    assertThat(between(failed, "<summary>1 passed</summary>", "</details>")).contains("MEDIA-04");
    assertThat(failed).containsPattern("<details class=\"list\">\\s*<summary>1 passed");
  }

  @Test
  void loadsNoExternalResources() throws IOException {
    String html = html(Reports.failed("500 {}"));
    assertThat(html)
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("<link", "@import", "url(");
  }

  @Test
  void allowsItsScriptAndStyleInThePolicy() throws Exception {
    String html = html(Reports.failed("500 {}"));
    assertThat(html)
        .contains("script-src '" + hash(between(html, "<script>", "</script>")) + "'")
        .contains("style-src '" + hash(between(html, "<style>", "</style>")) + "'");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
