package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.Contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changes something says whether a client may send it again; what reads always may be. */
final class RepeatableRule {
  private RepeatableRule() {}

  static List<String> findings(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      JsonNode said = operation.node().path("x-repeatable");
      boolean fits =
          operation.method().equals("get")
              ? said.isMissingNode()
              : said.isBoolean() || namesValues(contract, operation, said);
      if (!fits) {
        findings.add(
            operation.place() + ": x-repeatable says true, false or values of a form field");
      }
    }
    return findings;
  }

  private static boolean namesValues(Contract contract, Operation operation, JsonNode said) {
    JsonNode body = contract.resolve(operation.node().path("requestBody"));
    JsonNode schema = body.at("/content/application~1x-www-form-urlencoded/schema");
    JsonNode fields = contract.resolve(schema).path("properties");
    boolean known = said.size() == 1;
    for (Map.Entry<String, JsonNode> field : said.properties()) {
      List<JsonNode> values = new ArrayList<>();
      fields.path(field.getKey()).path("enum").forEach(values::add);
      for (JsonNode value : field.getValue()) {
        known &= values.contains(value);
      }
    }
    return known;
  }
}
