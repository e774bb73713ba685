package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Overall;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What the template of the HTML report shows.
 *
 * @param style the style sheet of the page
 * @param script its script
 */
public record ReportPage(Report report, List<ResultGroup> groups, String style, String script) {
  public Overall overall() {
    return Overall.of(report);
  }

  /** Returns the hash with which the content security policy allows the style sheet. */
  public String styleHash() {
    return hash(style);
  }

  /** Returns the hash with which the content security policy allows the script. */
  public String scriptHash() {
    return hash(script);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the figures at the top. */
  public List<Figure> figures() {
    return List.of(
        Figure.plain(
            "operations passed", report.operationsPassed() + "/" + report.operations().size()),
        Figure.plain("checks passed", report.count(Verdict.PASS)),
        Figure.ofBad("checks failed", report.count(Verdict.FAIL)),
        Figure.ofBad("errors of the kit", report.count(Verdict.ERROR)),
        Figure.plain("checks skipped", report.count(Verdict.SKIPPED)),
        Figure.plain("checks disabled", report.count(Verdict.DISABLED)),
        Figure.plain(
            "requests", report.operations().stream().mapToInt(OperationResult::requests).sum()),
        Figure.ofBad("violations", report.violations()));
  }

  /** Returns the rows of the table of operations. */
  public List<TagRows> tags() {
    return TagRows.of(groups);
  }

  /** Returns the checks that did not run, by reason. */
  public List<UnrunReason> unrun() {
    return UnrunReason.of(report.checks());
  }
}
