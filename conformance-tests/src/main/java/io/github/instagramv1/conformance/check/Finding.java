package io.github.instagramv1.conformance.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A violated rule.
 *
 * @param rule a short stable name, such as {@code order.descending}
 */
public record Finding(String rule, String message) {

  @SuppressWarnings("AnnotateFormatMethod") // Its annotation would cost the kit a library.
  static Optional<Finding> of(String rule, String format, Object... values) {
    return Optional.of(new Finding(rule, String.format(Locale.ROOT, format, values)));
  }

  /** Returns the first finding of several, if any. */
  @SafeVarargs
  public static Optional<Finding> first(Optional<Finding>... findings) {
    return Stream.of(findings).flatMap(Optional::stream).findFirst();
  }
}
