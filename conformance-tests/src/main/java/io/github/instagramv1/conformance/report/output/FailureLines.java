package io.github.instagramv1.conformance.report.output;

import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.FailureGroup;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the failures of a run as text. Checks that found the same are one entry. A few entries are
 * written in full; if there are more, the largest ones are, and the others have one line each.
 */
final class FailureLines {
  private static final int ALL_IN_FULL = 12;
  private static final int IN_FULL = 5;
  private static final int IN_A_LINE = 15;
  private static final int REQUIREMENTS = 3;
  private static final int LONGEST = 400;
  private static final int LINE = 110;

  private final List<String> lines = new ArrayList<>();

  /** Returns the lines of all failed checks and errors; empty if there are none. */
  List<String> of(List<CheckResult> checks) {
    lines.clear();
    List<FailureGroup> groups = FailureGroup.of(checks);
    if (groups.size() <= ALL_IN_FULL) {
      groups.forEach(this::addDetails);
      return List.copyOf(lines);
    }
    List<FailureGroup> bySize =
        groups.stream()
            .sorted(Comparator.comparingInt((FailureGroup each) -> -each.checks().size()))
            .toList();
    bySize.subList(0, IN_FULL).forEach(this::addDetails);
    lines.add("");
    List<FailureGroup> rest = bySize.subList(IN_FULL, groups.size());
    rest.stream().limit(IN_A_LINE).forEach(this::addLine);
    if (rest.size() > IN_A_LINE) {
      int checksLeft = rest.stream().skip(IN_A_LINE).mapToInt(each -> each.checks().size()).sum();
      lines.add(
          "and %s more failed checks; --report DIR writes all of them in full"
              .formatted(checksLeft));
    }
    return List.copyOf(lines);
  }

  private void addDetails(FailureGroup group) {
    CheckResult check = group.first();
    lines.add("");
    lines.add("%s %s: %s".formatted(check.verdict().word(), check.id(), check.title()));
    add("operation", check.operation());
    if (group.checks().size() > 1) {
      add("also", names(group.checks(), 1, CheckResult::id));
    }
    List<Requirement> requirements = check.requirements();
    requirements.stream()
        .limit(REQUIREMENTS)
        .forEach(each -> add("must", each.id() + ": " + each.sentence()));
    if (requirements.size() > REQUIREMENTS) {
      add("or", names(requirements, REQUIREMENTS, Requirement::id));
    }
    add("rule", check.rule());
    add("found", check.message());
    add("repeat", check.request());
    add("response", check.response());
    add("contract", check.pointer());
  }

  private static <T> String names(List<T> all, int from, Function<T, String> name) {
    return ReportLine.names(all.stream().skip(from).map(name).toList());
  }

  private void addLine(FailureGroup group) {
    CheckResult check = group.first();
    String more = group.checks().size() > 1 ? " and " + (group.checks().size() - 1) + " more" : "";
    lines.add(
        cut(
            "%s %s%s: %s".formatted(check.verdict().word(), check.id(), more, check.message()),
            LINE));
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      // A command that was cut would not repeat the request.
      boolean whole = name.equals("repeat");
      lines.add(ReportLine.labelled(name, whole ? value : cut(value, LONGEST)));
    }
  }

  private static String cut(String text, int most) {
    String line = ReportLine.flat(text);
    if (line.length() <= most) {
      return line;
    }
    boolean half = Character.isHighSurrogate(line.charAt(most - 1));
    return line.substring(0, half ? most - 1 : most) + "…";
  }
}
