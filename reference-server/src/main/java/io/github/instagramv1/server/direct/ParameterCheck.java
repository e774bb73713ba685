package io.github.instagramv1.server.direct;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.function.Predicate;

/** The constraints of Bean Validation that the contract's parameters have, as predicates. */
final class ParameterCheck {
  private ParameterCheck() {}

  /**
   * Returns whether a value, which may be null, keeps to all constraints among some annotations.
   *
   * @throws IllegalStateException for a constraint that is not known here
   */
  static Predicate<Object> of(Annotation[] annotations) {
    Predicate<Object> all = value -> true;
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().getPackage().equals(NotNull.class.getPackage())) {
        all = all.and(one(annotation));
      }
    }
    return all;
  }

  private static Predicate<Object> one(Annotation constraint) {
    if (constraint instanceof NotNull) {
      return value -> value != null;
    }
    if (constraint instanceof Min least) {
      return ifPresent(value -> ((Number) value).longValue() >= least.value());
    }
    if (constraint instanceof Max most) {
      return ifPresent(value -> ((Number) value).longValue() <= most.value());
    }
    if (constraint instanceof DecimalMin least && least.inclusive()) {
      BigDecimal limit = new BigDecimal(least.value());
      return ifPresent(value -> isFinite(value) && decimal(value).compareTo(limit) >= 0);
    }
    if (constraint instanceof DecimalMax most && most.inclusive()) {
      BigDecimal limit = new BigDecimal(most.value());
      return ifPresent(value -> isFinite(value) && decimal(value).compareTo(limit) <= 0);
    }
    if (constraint instanceof Size length) {
      return ifPresent(value -> isOfLength((String) value, length));
    }
    if (constraint instanceof Pattern form && form.flags().length == 0) {
      java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(form.regexp());
      return ifPresent(value -> pattern.matcher((String) value).matches());
    }
    throw new IllegalStateException("No check is known for " + constraint);
  }

  private static Predicate<Object> ifPresent(Predicate<Object> check) {
    return value -> value == null || check.test(value);
  }

  private static boolean isFinite(Object value) {
    return Double.isFinite((Double) value);
  }

  private static BigDecimal decimal(Object value) {
    return BigDecimal.valueOf((Double) value);
  }

  /** Lengths of texts count code points. */
  private static boolean isOfLength(String text, Size limits) {
    int length = text.codePointCount(0, text.length());
    return limits.min() <= length && length <= limits.max();
  }
}
