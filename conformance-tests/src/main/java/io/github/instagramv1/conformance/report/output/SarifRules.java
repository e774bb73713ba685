package io.github.instagramv1.conformance.report.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of a SARIF run, in the order of their first use; results refer to them by index. */
final class SarifRules {
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** Returns the rule with an id, and adds it if it does not exist. */
  Rule rule(String id, String title) {
    return rules.computeIfAbsent(id, key -> new Rule(key, rules.size(), title));
  }

  void writeTo(ArrayNode array) {
    rules
        .values()
        .forEach(
            rule ->
                array
                    .addObject()
                    .put("id", rule.id())
                    .putObject("shortDescription")
                    .put("text", rule.title()));
  }

  /**
   * @param index its index among the rules, from 0
   */
  record Rule(String id, int index, String title) {}
}
