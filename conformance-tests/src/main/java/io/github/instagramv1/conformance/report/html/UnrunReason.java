package io.github.instagramv1.conformance.report.html;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks that did not run for one reason. */
public record UnrunReason(Verdict verdict, String message, List<CheckResult> checks) {
  /** Returns the reasons in the order in which they first occur. */
  static List<UnrunReason> of(List<CheckResult> checks) {
    Map<List<Object>, List<CheckResult>> byReason = new LinkedHashMap<>();
    for (CheckResult check : checks) {
      if (check.verdict().unrun()) {
        byReason
            .computeIfAbsent(List.of(check.verdict(), check.message()), key -> new ArrayList<>())
            .add(check);
      }
    }
    return byReason.values().stream()
        .map(all -> new UnrunReason(all.get(0).verdict(), all.get(0).message(), all))
        .toList();
  }
}
