package io.github.instagramv1.conformance.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of several readings of the same thing. */
public final class Readings {
  private Readings() {}

  /**
   * What was read is not left for something else and then read again. A change that another client
   * makes meanwhile is none of this; a reading that is wrong now and then is.
   *
   * @param readings in the order in which they were made
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
