package io.github.instagramv1.conformance.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of repeated reads. */
public final class Readings {
  private Readings() {}

  /**
   * Repeated reads do not return to an earlier value. A change by another client does not violate
   * this rule, but an occasional wrong value does.
   *
   * @param readings in chronological order
   */
  public static Optional<Finding> neverGoBack(List<?> readings) {
    Set<Object> left = new HashSet<>();
    for (int i = 1; i < readings.size(); i++) {
      Object now = readings.get(i);
      Object before = readings.get(i - 1);
      if (!now.equals(before)) {
        left.add(before);
        if (left.contains(now)) {
          return Finding.of(
              "value.steady", "read %d returned an earlier state: %s, then %s", i + 1, before, now);
        }
      }
    }
    return Optional.empty();
  }
}
