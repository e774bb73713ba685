package io.github.instagramv1.conformance.report.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.report.Printable;
import io.github.instagramv1.conformance.report.Report;
import io.github.instagramv1.conformance.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a run as SARIF 2.1.0, which code hosts and editors read: each failure refers to a place in
 * the contract.
 */
public final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Writes the file, replacing an existing one. */
  public void write(Report report, Path file) throws IOException {
    mapper.writeValue(file.toFile(), tree(report));
  }

  private ObjectNode tree(Report report) {
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    SarifRules rules = new SarifRules();
    SarifResults results = new SarifResults(rules, report, run.putArray("results"));
    report.checks().forEach(results::add);
    report.everyViolation().forEach(results::add);
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "instagram-conformance");
    rules.writeTo(driver.putArray("rules"));
    run.putArray("invocations")
        .addObject()
        .put("executionSuccessful", report.count(Verdict.ERROR) == 0);
    run.putObject("properties").put("baseUrl", Printable.text(report.baseUrl()));
    return root;
  }
}
