package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a badge for a web page: the number of passed operations, in the colour of the overall
 * result.
 */
public final class BadgeReport {
  private final HtmlTemplates templates = new HtmlTemplates();

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    Files.writeString(file, templates.render("badge", new Badge(report)));
  }
}
