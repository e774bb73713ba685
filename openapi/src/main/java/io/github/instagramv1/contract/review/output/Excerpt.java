package io.github.instagramv1.contract.review.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long lines for a terminal: their start, what matters of them, and the reason at their end. */
final class Excerpt {
  private static final int WIDEST = 160;
  private static final int START = 60;
  private static final int AROUND = 30;
  private static final String LEFT_OUT = " ... ";
  private static final Pattern REASON = Pattern.compile("  \\([^()]*\\)$");

  private Excerpt() {}

  /** The line without its middle where it is too long. */
  static String of(String line) {
    return line.length() <= WIDEST
        ? line
        : line.substring(0, START) + LEFT_OUT + line.substring(line.length() - (WIDEST - START));
  }

  /** Returns the line with where it differs from another one, which has much in common with it. */
  static String of(String line, String other) {
    if (line.length() <= WIDEST) {
      return line;
    }
    String body = REASON.matcher(line).replaceFirst("");
    String otherBody = REASON.matcher(other).replaceFirst("");
    CommonEnds same = CommonEnds.of(body, otherBody);
    int end = body.length() - same.back();
    int from = Math.max(0, same.front() - AROUND);
    int to = Math.min(body.length(), end + AROUND);
    Matcher reason = REASON.matcher(line);
    return (from > START ? body.substring(0, START) + LEFT_OUT : body.substring(0, from))
        + of(body.substring(from, to))
        + (to < body.length() ? LEFT_OUT.stripTrailing() : "")
        + (reason.find() ? reason.group() : "");
  }
}
