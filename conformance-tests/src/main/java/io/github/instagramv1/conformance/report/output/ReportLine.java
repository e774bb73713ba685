package io.github.instagramv1.conformance.report.output;

import java.util.List;

/** The forms that several parts of the console report share. */
final class ReportLine {
  private static final int NAMES = 4;

  private ReportLine() {}

  /** Returns a value behind its label, on one line. */
  static String labelled(String label, String value) {
    return "  %-10s%s".formatted(label, flat(value));
  }

  /** Returns a text with a blank for all blanks and line ends in a row. */
  static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Returns the first names of several, and the number of the others. */
  static String names(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
    return names.size() > NAMES ? shown + " and " + (names.size() - NAMES) + " more" : shown;
  }
}
