package io.github.instagramv1.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Failed checks that found the same, which mostly have one cause: the same rule is violated, and
 * the messages differ in numbers and names only.
 *
 * @param checks at least one, in the order of the run
 */
public record FailureGroup(List<CheckResult> checks) {
  public FailureGroup {
    checks = List.copyOf(checks);
  }

  /** Returns the groups of all failed checks and errors, in the order of their first check. */
  public static List<FailureGroup> of(List<CheckResult> checks) {
    Map<List<Object>, List<CheckResult>> groups = new LinkedHashMap<>();
    for (CheckResult check : checks) {
      if (check.verdict().bad()) {
        List<Object> kind = List.of(check.verdict(), check.rule(), messageShape(check.message()));
        groups.computeIfAbsent(kind, each -> new ArrayList<>()).add(check);
      }
    }
    return groups.values().stream().map(FailureGroup::new).toList();
  }

  /** Returns a message without its numbers and quoted texts. */
  private static String messageShape(String message) {
    return message.replaceAll("\"[^\"]*\"|'[^']*'|[0-9]+", "N");
  }

  /** Returns the check whose texts represent the group. */
  public CheckResult first() {
    return checks.get(0);
  }
}
