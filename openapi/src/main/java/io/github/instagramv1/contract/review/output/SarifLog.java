package io.github.instagramv1.contract.review.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.source.Place;

/** A log in SARIF 2.1.0 with one run, which code hosts show next to the lines. */
final class SarifLog {
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode rules;
  private final ArrayNode results;

  /**
   * @param tool the name of the tool that ran
   */
  SarifLog(String tool) {
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    rules = run.putObject("tool").putObject("driver").put("name", tool).putArray("rules");
    results = run.putArray("results");
  }

  /**
   * Adds a rule.
   *
   * @param help empty if there is none
   */
  ObjectNode addRule(String id, String shortText, String fullText, String help) {
    ObjectNode rule = rules.addObject().put("id", id);
    rule.putObject("shortDescription").put("text", shortText);
    rule.putObject("fullDescription").put("text", fullText);
    if (!help.isEmpty()) {
      rule.putObject("help").put("text", help);
    }
    return rule;
  }

  /** Adds a result at a place. */
  ObjectNode addResult(String rule, String level, String message, Place place) {
    ObjectNode result = results.addObject().put("ruleId", rule).put("level", level);
    result.putObject("message").put("text", message);
    result.putArray("locations").add(SarifLocation.of(place));
    return result;
  }

  /** Returns the log as JSON. */
  String text() {
    return root.toPrettyString() + "\n";
  }
}
