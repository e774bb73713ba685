package io.github.instagramv1.conformance.report.html;

/**
 * A figure at the top of the HTML report.
 *
 * @param bad whether it counts failures, and there are some
 */
public record Figure(String name, String value, boolean bad) {
  static Figure plain(String name, Object value) {
    return new Figure(name, value.toString(), false);
  }

  static Figure ofBad(String name, long value) {
    return new Figure(name, String.valueOf(value), value > 0);
  }
}
