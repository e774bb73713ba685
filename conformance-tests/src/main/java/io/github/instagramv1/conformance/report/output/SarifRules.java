package io.github.instagramv1.conformance.report.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of a SARIF run, in the order of their first use; results name them by number. */
final class SarifRules {
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** A rule of this id, the one that is there if there is one. */
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
   * @param index its place among the rules, from 0
   */
  record Rule(String id, int index, String title) {}
}
