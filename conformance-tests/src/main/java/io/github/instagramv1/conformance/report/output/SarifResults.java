package io.github.instagramv1.conformance.report.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.Printable;
import io.github.instagramv1.conformance.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The results of a SARIF run: the checks that failed or are disputed, followed by the violations
 * that no check reports.
 */
final class SarifResults {
  private static final String CONTRACT = "openapi/instagram-v1.yaml";
  private static final String CONTRACT_RULE = "contract.";

  private final Set<List<String>> reported = new HashSet<>();
  private final SarifRules rules;
  private final Report report;
  private final ArrayNode array;

  SarifResults(SarifRules rules, Report report, ArrayNode array) {
    this.rules = rules;
    this.report = report;
    this.array = array;
  }

  /** Adds a check as one rule for all of its operations, and as a result if it failed. */
  void add(CheckResult check) {
    SarifRules.Rule rule = rules.rule(check.baseId(), check.title());
    if (check.verdict().bad()) {
      reported.add(List.of(check.operation(), check.rule(), check.message()));
      ObjectNode result = add(rule, check.rule() + ": " + check.message(), check.pointer());
      result.putObject("partialFingerprints").put("check/v1", check.id());
      if (report.comparison().isPresent()) {
        result.put("baselineState", report.tolerates(check) ? "unchanged" : "new");
      }
      ObjectNode properties = result.putObject("properties");
      properties.put("operationId", check.operation());
      properties.put("verdict", check.verdict().key());
      ArrayNode requirements = properties.putArray("requirements");
      check.requirements().forEach(each -> requirements.add(each.id()));
      properties.put("request", Printable.text(check.request()));
      properties.put("response", Printable.text(check.response()));
    } else if (check.excluded()) {
      ObjectNode result = add(rule, check.message(), check.pointer());
      result.put("level", "none");
      result.put("kind", "notApplicable");
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("justification", Printable.text(check.message()));
    }
  }

  void add(Violation violation) {
    String id = CONTRACT_RULE + violation.rule();
    String operation = violation.operation();
    if (reported.add(List.of(operation, id, violation.message()))) {
      SarifRules.Rule rule = rules.rule(id, "A response conforms to the contract");
      ObjectNode result = add(rule, operation + ": " + violation.message(), violation.pointer());
      result.putObject("properties").put("operationId", operation);
    }
  }

  private ObjectNode add(SarifRules.Rule rule, String message, String pointer) {
    ObjectNode result = array.addObject();
    result.put("ruleId", rule.id());
    result.put("ruleIndex", rule.index());
    result.put("level", "error");
    result.putObject("message").put("text", Printable.text(message));
    ObjectNode location = result.putArray("locations").addObject();
    location
        .putObject("physicalLocation")
        .putObject("artifactLocation")
        .put("uri", CONTRACT)
        .put("uriBaseId", "%SRCROOT%");
    if (!pointer.isEmpty()) {
      location.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer);
    }
    return result;
  }
}
