package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.contract.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A violation and the number of its occurrences. */
public record CountedViolation(Violation violation, int times) {
  /** Returns each violation once, in the order in which they first occur. */
  public static List<CountedViolation> of(List<Violation> violations) {
    Map<Violation, Integer> times = new LinkedHashMap<>();
    violations.forEach(each -> times.merge(each, 1, Integer::sum));
    return times.entrySet().stream()
        .map(entry -> new CountedViolation(entry.getKey(), entry.getValue()))
        .toList();
  }
}
