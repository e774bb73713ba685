package io.github.instagramv1.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.instagramv1.conformance.config.BadSettingsException;
import io.github.instagramv1.conformance.contract.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The results of an earlier run. */
public final class Baseline {
  private final Map<String, String> verdicts = new HashMap<>();
  private final Set<String> violations = new HashSet<>();

  private Baseline(JsonNode results) {
    for (JsonNode operation : results.path("operations")) {
      readChecks(operation.path("checks"));
      readViolations(operation.path("violations"));
    }
    readChecks(results.path("otherChecks"));
    readViolations(results.path("unroutedViolations"));
  }

  private void readChecks(JsonNode checks) {
    checks.forEach(
        check -> verdicts.put(check.path("id").asText(), check.path("verdict").asText()));
  }

  private void readViolations(JsonNode list) {
    list.forEach(
        each -> violations.add(key(each.path("operationId").asText(), each.path("rule").asText())));
  }

  /**
   * Reads a {@code results.json}.
   *
   * @throws BadSettingsException if the file is not a results.json
   */
  public static Baseline read(Path file) {
    try {
      JsonNode tree = new ObjectMapper().readTree(file.toFile());
      if (tree.path("operations").isArray()) {
        return new Baseline(tree);
      }
    } catch (IOException e) {
      // Answered below, like a file that holds something else.
    }
    throw new BadSettingsException(
        "The file " + file + " of the setting baseline is not a results.json.");
  }

  /** Returns the differences between this run and a later one. */
  public Comparison compare(Report report) {
    return new Comparison(
        ids(report, check -> check.verdict().bad() && !wasBad(check)),
        ids(report, check -> check.verdict() == Verdict.SKIPPED && was(check, Verdict.PASS)),
        report
            .everyViolation()
            .map(Baseline::key)
            .filter(key -> !violations.contains(key))
            .distinct()
            .toList(),
        ids(report, check -> check.verdict().bad() && wasBad(check)),
        ids(report, check -> check.verdict() == Verdict.PASS && wasBad(check)));
  }

  private static List<String> ids(Report report, Predicate<CheckResult> wanted) {
    return report.checks().stream().filter(wanted).map(CheckResult::id).toList();
  }

  private boolean wasBad(CheckResult check) {
    return was(check, Verdict.FAIL) || was(check, Verdict.ERROR);
  }

  private boolean was(CheckResult check, Verdict verdict) {
    return verdict.key().equals(verdicts.get(check.id()));
  }

  private static String key(Violation each) {
    return key(each.operation(), each.rule());
  }

  private static String key(String operation, String rule) {
    return operation + " " + rule;
  }
}
