package io.github.instagramv1.conformance.report.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Violation;
import io.github.instagramv1.conformance.report.CheckResult;
import io.github.instagramv1.conformance.report.ClassResult;
import io.github.instagramv1.conformance.report.OperationResult;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.RequirementResult;
import io.github.instagramv1.conformance.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a run as JSON, for programs. */
public final class JsonReport {
  /** The version of the format; it increases if programs that read the file must change. */
  private static final int FORMAT = 1;

  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    mapper.writeValue(file.toFile(), tree(report));
  }

  private ObjectNode tree(Report report) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    root.put("baseUrl", report.baseUrl());
    root.set("contract", mapper.valueToTree(report.contract()));
    root.put("settings", report.settings());
    root.put("passed", report.passed());
    root.put("acceptable", report.acceptable());
    root.put("operationsPassed", report.operationsPassed());
    root.put("violations", report.violations());
    ObjectNode counts = root.putObject("checks");
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.key(), report.count(verdict));
    }
    ObjectNode tags = root.putObject("tags");
    report.byTag().forEach((tag, verdict) -> tags.put(tag, verdict.key()));
    ArrayNode classes = root.putArray("classes");
    report.classes().forEach(each -> addClass(classes.addObject(), each));
    ArrayNode operations = root.putArray("operations");
    report.operations().forEach(each -> addOperation(operations.addObject(), each));
    addChecks(root.putArray("otherChecks"), report.otherChecks());
    addViolations(root.putArray("unroutedViolations"), report.unroutedViolations());
    addViolations(root.putArray("warnings"), report.warnings());
    ObjectNode excluded = root.putObject("excluded");
    report.excluded().forEach(check -> excluded.put(check.id(), check.message()));
    report.comparison().ifPresent(each -> root.set("baseline", mapper.valueToTree(each)));
    return root;
  }

  private static void addClass(ObjectNode node, ClassResult each) {
    node.put("class", each.conformanceClass().key());
    node.put("title", each.conformanceClass().title());
    node.put("verdict", each.verdict().key());
    node.put("passed", each.count(Verdict.PASS));
    node.put("size", each.rules().size());
    ArrayNode rules = node.putArray("rules");
    for (RequirementResult rule : each.rules()) {
      ObjectNode child = rules.addObject();
      child.put("id", rule.requirement().id());
      child.put("verdict", rule.verdict().key());
      child.put("sentence", rule.requirement().sentence());
      child.put("contract", rule.requirement().source());
      child.put("checksPassed", rule.passed());
      child.put("checks", rule.size());
    }
  }

  private static void addOperation(ObjectNode node, OperationResult operation) {
    node.put("operationId", operation.operation());
    node.put("tag", operation.tag());
    node.put("verdict", operation.verdict().key());
    node.put("requests", operation.requests());
    addChecks(node.putArray("checks"), operation.checks());
    addViolations(node.putArray("violations"), operation.violations());
  }

  private static void addChecks(ArrayNode array, List<CheckResult> checks) {
    for (CheckResult check : checks) {
      ObjectNode node = array.addObject();
      node.put("id", check.id());
      node.put("title", check.title());
      node.put("operationId", check.operation());
      node.put("tag", check.tag());
      ArrayNode requirements = node.putArray("requirements");
      check.requirements().forEach(each -> requirements.add(each.id()));
      node.put("expects", check.negative() ? "refusal" : "success");
      node.put("verdict", check.verdict().key());
      node.put("seconds", check.elapsed().toMillis() / 1000.0);
      putText(node, "rule", check.rule());
      putText(node, "message", check.message());
      putText(node, "request", check.request());
      putText(node, "response", check.response());
      putText(node, "contract", check.pointer());
    }
  }

  private static void putText(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }

  private static void addViolations(ArrayNode array, List<Violation> violations) {
    for (Violation each : violations) {
      ObjectNode node = array.addObject();
      node.put("operationId", each.operation());
      node.put("rule", each.rule());
      node.put("message", each.message());
      node.put("contract", each.pointer());
    }
  }
}
