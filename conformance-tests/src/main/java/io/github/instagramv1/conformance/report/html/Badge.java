package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.Overall;
import io.github.instagramv1.conformance.report.Report;

/** What the template of the badge shows, with its widths in pixels. */
public record Badge(Report report) {
  private static final int LABEL_BOX = 81;
  private static final int PADDING = 10;
  private static final int CHARACTER = 7;

  /** Returns what a screen reader says. */
  public String title() {
    int excluded = report.excluded().size();
    return "conformance: %s, %s of %s operations passed%s"
        .formatted(
            Overall.of(report).word(),
            report.operationsPassed(),
            report.operations().size(),
            excluded == 0 ? "" : ", " + excluded + " checks excluded");
  }

  public String value() {
    return report.operationsPassed() + "/" + report.operations().size();
  }

  public int valueWidth() {
    return value().length() * CHARACTER;
  }

  public int boxWidth() {
    return valueWidth() + PADDING;
  }

  public int width() {
    return LABEL_BOX + boxWidth();
  }

  /** Returns the colour of the overall result. */
  public String colour() {
    return switch (Overall.of(report)) {
      case PASSED -> "#2e7d32";
      case INCOMPLETE -> "#946c00";
      case FAILED -> "#c62828";
    };
  }
}
