package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.ResultGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a run as one self-contained HTML file. Servers under test may be hostile: their texts are
 * escaped, and the page allows only its own script and style.
 */
public final class HtmlReport {
  private final HtmlTemplates templates = new HtmlTemplates();
  private final String style = resource("report.css");
  private final String script = resource("report.js");

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    ReportPage page = new ReportPage(report, ResultGroup.of(report), style, script);
    Files.writeString(file, templates.render("report", page));
  }

  /** Returns a text resource of this package, with lines that end with line feeds. */
  private static String resource(String name) {
    try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no resource " + name + ".");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
