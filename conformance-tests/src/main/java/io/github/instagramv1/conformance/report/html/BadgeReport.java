package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Overall;
import io.github.instagramv1.conformance.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a badge for a web page: the number of passed operations, in the colour of the overall
 * result.
 */
public final class BadgeReport {
  private static final int LABEL_BOX = 81;
  private static final int PADDING = 10;
  private static final int CHARACTER = 7;

  private final Template template = new Template("badge.svg");

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    Files.writeString(file, text(report));
  }

  private String text(Report report) {
    Overall overall = Overall.of(report);
    int size = report.operations().size();
    String value = report.operationsPassed() + "/" + size;
    String title =
        "conformance: %s, %s of %s operations passed%s"
            .formatted(overall.word(), report.operationsPassed(), size, excluded(report));
    int valueWidth = value.length() * CHARACTER;
    int boxWidth = valueWidth + PADDING;
    Markup badge =
        template.fill(
            "badge",
            Map.of(
                "title", title,
                "value", value,
                "valueWidth", valueWidth,
                "boxWidth", boxWidth,
                "width", LABEL_BOX + boxWidth,
                "colour", colour(overall)));
    return badge.value() + "\n";
  }

  private static String excluded(Report report) {
    int count = report.excluded().size();
    return count == 0 ? "" : ", " + count + " checks excluded";
  }

  private static String colour(Overall overall) {
    return switch (overall) {
      case PASSED -> "#2e7d32";
      case INCOMPLETE -> "#946c00";
      case FAILED -> "#c62828";
    };
  }
}
