package io.github.instagramv1.conformance.report.output;

import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.ClassResult;
import io.github.instagramv1.conformance.report.Comparison;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.ResultGroup;
import io.github.instagramv1.conformance.report.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int LISTED = 5;
  private static final int REASONS = 10;

  private final List<String> lines = new ArrayList<>();

  /** Returns the text, with a line feed at the end of each line. */
  public String text(Report report) {
    lines.clear();
    addOperations(report);
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
    for (ResultGroup each : ResultGroup.of(report)) {
      lines.add(
          ROW.formatted(
                  each.name(),
                  each.tag(),
                  each.verdict().word(),
                  each.where(verdict -> verdict == Verdict.PASS).size(),
                  each.where(Verdict::bad).size(),
                  each.where(Verdict::unrun).size(),
                  each.requests())
              .stripTrailing());
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
    lines.addAll(new FailureLines().of(report.checks()));
    addList("Responses that violate the contract:", report.everyViolation().distinct().toList());
    addList(
        "Warnings: properties that the contract does not define (failures with --strict):",
        report.warnings());
  }

  /** Adds violations; those that differ in operation and path only are one line. */
  private void addList(String title, List<Violation> all) {
    if (all.isEmpty()) {
      return;
    }
    Map<List<String>, List<Violation>> kinds = new LinkedHashMap<>();
    for (Violation each : all) {
      List<String> kind = List.of(each.rule(), each.message().replaceAll("'[^']*'", ""));
      kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(each);
    }
    lines.add("");
    lines.add(title);
    kinds.values().stream()
        .limit(LISTED)
        .forEach(
            same -> {
              String others = same.size() > 1 ? ", and " + (same.size() - 1) + " more like it" : "";
              lines.add("  " + same.get(0) + others);
            });
    int rest = kinds.values().stream().skip(LISTED).mapToInt(List::size).sum();
    if (rest > 0) {
      lines.add("  and " + rest + " more");
    }
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      lines.add(ReportLine.labelled(name, value));
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
    List<Map.Entry<String, List<String>>> most =
        byReason.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .toList();
    most.stream().limit(REASONS).forEach(entry -> addSkipped(entry.getKey(), entry.getValue()));
    int rest = most.stream().skip(REASONS).mapToInt(entry -> entry.getValue().size()).sum();
    if (rest > 0) {
      lines.add(
          "and %s more skipped checks; --report DIR writes all of them with their reasons"
              .formatted(rest));
    }
  }

  private void addSkipped(String reason, List<String> ids) {
    lines.add("skipped %s: %s: %s".formatted(ids.size(), reason, ReportLine.names(ids)));
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
