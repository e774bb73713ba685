package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.lint.LintFinding;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.List;

/** A lint in SARIF 2.1.0, every rule described, whether it found something or not. */
public final class LintSarif {
  private final List<Rule> rules;

  public LintSarif(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Writes findings as SARIF. */
  public String write(List<LintFinding> findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "instagram-lint");
    ArrayNode described = driver.putArray("rules");
    rules.forEach(rule -> describe(rule.text(), described.addObject()));
    ArrayNode results = run.putArray("results");
    findings.forEach(finding -> tell(finding, results.addObject()));
    return root.toPrettyString() + "\n";
  }

  private static void describe(RuleText text, ObjectNode rule) {
    rule.put("id", text.id());
    rule.putObject("shortDescription").put("text", "Requires " + text.requires() + ".");
    rule.putObject("fullDescription").put("text", text.why() + " " + text.without());
    rule.putObject("help").put("text", "Good:\n" + text.good() + "\nBad:\n" + text.bad());
  }

  private static void tell(LintFinding finding, ObjectNode result) {
    result.put("ruleId", finding.rule());
    result.put("level", "error");
    result.putObject("message").put("text", finding.sentence());
    result.putArray("locations").add(SarifLocation.of(finding.place()));
  }
}
