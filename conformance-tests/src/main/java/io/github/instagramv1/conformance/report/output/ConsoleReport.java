package io.github.instagramv1.conformance.report.output;

import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.ClassResult;
import io.github.instagramv1.conformance.report.Comparison;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import io.github.instagramv1.conformance.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a run as text: a table of operations, the failures, the reasons for skipped checks, and a
 * summary line.
 */
public final class ConsoleReport {
  private static final String ROW = "%-27s %-14s %-9s %7s %7s %8s %9s";
  private static final String CLASS_ROW = "%-42s %-9s %7s %7s %8s";
  private static final int LISTED = 10;
  private static final int IDS_SHOWN = 4;

  private final List<String> lines = new ArrayList<>();

  /** Returns the text, with a line feed at the end of each line. */
  public String text(Report report) {
    lines.clear();
    addOperations(report);
    addOthers(report);
    addClasses(report);
    addFailures(report);
    addSkipped(report);
    addExcluded(report);
    report.comparison().ifPresent(this::addComparison);
    addSummary(report);
    return String.join("\n", lines) + "\n";
  }

  private void addOperations(Report report) {
    lines.add("");
    lines.add(
        ROW.formatted("operation", "tag", "verdict", "passed", "failed", "skipped", "requests"));
    for (OperationResult each : report.operations()) {
      lines.add(
          ROW.formatted(
              each.operation(),
              each.tag(),
              each.verdict().word(),
              each.count(Verdict.PASS),
              each.count(Verdict.FAIL) + each.count(Verdict.ERROR),
              each.count(Verdict.SKIPPED) + each.count(Verdict.DISABLED),
              each.requests()));
    }
  }

  private void addOthers(Report report) {
    for (CheckResult each : report.otherChecks()) {
      String name = each.operation().isEmpty() ? each.id() : each.operation();
      lines.add("%-27s %-14s %s".formatted(name, each.tag(), each.verdict().word()));
    }
  }

  private void addClasses(Report report) {
    lines.add("");
    lines.add(CLASS_ROW.formatted("conformance class", "verdict", "passed", "failed", "skipped"));
    for (ClassResult each : report.classes()) {
      lines.add(
          CLASS_ROW.formatted(
              each.conformanceClass().title(),
              each.verdict().word(),
              each.count(Verdict.PASS),
              each.count(Verdict.FAIL) + each.count(Verdict.ERROR),
              each.count(Verdict.SKIPPED) + each.count(Verdict.DISABLED)));
    }
  }

  private void addFailures(Report report) {
    for (CheckResult check : report.checks()) {
      if (check.verdict().bad()) {
        lines.add("");
        lines.add("%s %s: %s".formatted(check.verdict().word(), check.id(), check.title()));
        add("operation", check.operation());
        for (Requirement each : check.requirements()) {
          add("must", each.id() + ": " + each.sentence());
        }
        add("rule", check.rule());
        add("found", check.message());
        add("repeat", check.request());
        add("response", check.response());
        add("contract", check.pointer());
      }
    }
    addList("Responses that violate the contract:", report.everyViolation().distinct().toList());
    addList(
        "Warnings: properties that the contract does not define (failures with --strict):",
        report.warnings());
  }

  private void addList(String title, List<Violation> all) {
    if (all.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    all.stream().limit(LISTED).forEach(each -> lines.add("  " + each));
    if (all.size() > LISTED) {
      lines.add("  and " + (all.size() - LISTED) + " more");
    }
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      lines.add("  %-10s%s".formatted(name, value.replaceAll("\\s+", " ")));
    }
  }

  private void addSkipped(Report report) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (CheckResult check : report.checks()) {
      if (check.verdict() == Verdict.SKIPPED) {
        byReason.computeIfAbsent(check.message(), reason -> new ArrayList<>()).add(check.id());
      }
    }
    if (!byReason.isEmpty()) {
      lines.add("");
    }
    byReason.forEach(
        (reason, ids) -> {
          List<String> first = ids.subList(0, Math.min(IDS_SHOWN, ids.size()));
          String more = ids.size() > IDS_SHOWN ? " and " + (ids.size() - IDS_SHOWN) + " more" : "";
          lines.add(
              "skipped %s: %s: %s%s".formatted(ids.size(), reason, String.join(", ", first), more));
        });
  }

  private void addExcluded(Report report) {
    for (CheckResult check : report.excluded()) {
      lines.add(check.id() + " " + check.message());
    }
  }

  private void addComparison(Comparison comparison) {
    lines.add("");
    lines.add(
        "Compared with the baseline: "
            + (comparison.hasNoRegression() ? "no regression." : "REGRESSION."));
    add("new", String.join(", ", comparison.newFailures()));
    add("lost", String.join(", ", comparison.lostPasses()));
    add("responses", String.join(", ", comparison.newViolations()));
    add("known", String.join(", ", comparison.known()));
    add("repaired", String.join(", ", comparison.repaired()));
  }

  private void addSummary(Report report) {
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%s of %s operations passed; checks: %s passed, %s failed, %s errors, %s skipped,"
                + " %s disabled; %s requests, %s violations of the contract.",
            report.operationsPassed(),
            report.operations().size(),
            report.count(Verdict.PASS),
            report.count(Verdict.FAIL),
            report.count(Verdict.ERROR),
            report.count(Verdict.SKIPPED),
            report.count(Verdict.DISABLED),
            report.operations().stream().mapToInt(OperationResult::requests).sum(),
            report.violations()));
  }
}
