package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Overall;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.ResultGroup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a run as one self-contained HTML file. Servers under test may be hostile: their texts are
 * escaped, and the page allows only its own script and style.
 */
public final class HtmlReport {
  private final Template template = new Template("report.html");
  private final String style = Template.resource("report.css");
  private final String script = Template.resource("report.js");

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    Files.writeString(file, page(report).value() + "\n");
  }

  private Markup page(Report report) {
    Overall overall = Overall.of(report);
    List<ResultGroup> groups = ResultGroup.of(report);
    HtmlGroup group = new HtmlGroup(template);
    return template.fill(
        "page",
        Map.ofEntries(
            Map.entry("style", new Markup(style)),
            Map.entry("styleHash", hash(style)),
            Map.entry("script", new Markup(script)),
            Map.entry("scriptHash", hash(script)),
            Map.entry("baseUrl", report.baseUrl()),
            Map.entry("version", report.contract().version()),
            Map.entry("digest", report.contract().sha256()),
            Map.entry("settings", report.settings()),
            Map.entry("key", overall.name().toLowerCase(Locale.ROOT)),
            Map.entry("word", overall.word()),
            Map.entry("sentence", overall.sentence()),
            Map.entry("passed", report.operationsPassed()),
            Map.entry("size", report.operations().size()),
            Map.entry("figures", new HtmlFigures(template).of(report)),
            Map.entry("comparison", new HtmlComparison(template).of(report)),
            Map.entry("warnings", new HtmlViolations(template).warnings(report.warnings())),
            Map.entry("classes", new HtmlClasses(template).of(report.classes())),
            Map.entry("matrix", new HtmlMatrix(template).of(groups)),
            Map.entry("groups", groups.stream().map(group::of).collect(Markup.joining())),
            Map.entry("reasons", new HtmlReasons(template).of(report.checks()))));
  }

  /** Returns the hash with which a content security policy allows an inline element. */
  private static Markup hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Markup("sha256-" + Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
