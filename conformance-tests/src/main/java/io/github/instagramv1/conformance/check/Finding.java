package io.github.instagramv1.conformance.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A violated rule, from the check that finds it to the report.
 *
 * @param rule a short stable name, such as {@code order.descending}; empty if no rule is violated
 * @param message the expected and the actual value, or why a check did not run
 */
public record Finding(String rule, String message) {
  /** What a check finds that passes. */
  public static final Finding NONE = new Finding("", "");

  @SuppressWarnings("AnnotateFormatMethod") // Its annotation would cost the kit a library.
  static Optional<Finding> of(String rule, String format, Object... values) {
    return Optional.of(new Finding(rule, String.format(Locale.ROOT, format, values)));
  }

  /** Returns this finding with another message. */
  public Finding withMessage(String other) {
    return new Finding(rule, other);
  }

  /** Returns the first finding of several, if any. */
  @SafeVarargs
  public static Optional<Finding> first(Optional<Finding>... findings) {
    return Stream.of(findings).flatMap(Optional::stream).findFirst();
  }
}
