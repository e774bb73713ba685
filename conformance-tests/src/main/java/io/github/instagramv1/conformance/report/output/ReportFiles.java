package io.github.instagramv1.conformance.report.output;

import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.html.BadgeReport;
import io.github.instagramv1.conformance.report.html.HtmlReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a folder with a run in every format. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Creates the directory; call it before the run, so that no run ends in a report that cannot be
   * written.
   *
   * @throws BadSettingsException if it cannot be created
   */
  public static void prepare(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new BadSettingsException(
          "The folder " + directory + " of the setting report cannot be created.");
    }
  }

  /** Writes every file, replacing existing ones. */
  public static void write(Report report, Path directory) {
    try {
      new JsonReport().write(report, directory.resolve("results.json"));
      new JUnitReport().write(report, directory.resolve("junit.xml"));
      new HtmlReport().write(report, directory.resolve("report.html"));
      new SarifReport().write(report, directory.resolve("results.sarif"));
      new BadgeReport().write(report, directory.resolve("badge.svg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
