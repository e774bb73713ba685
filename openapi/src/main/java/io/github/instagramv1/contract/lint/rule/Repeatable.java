package io.github.instagramv1.contract.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What changes something says whether a client may send it again; what reads always may be. */
final class Repeatable implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "repeatable",
        "`x-repeatable` on every POST and DELETE and on nothing else: `true`, `false`, or the values"
            + " of a form field with which it may be sent again",
        "A client retries by it, and a retry never says a thing twice.",
        "A retry policy by HTTP method alone repeats the DELETE of a like, but not the POST, though"
            + " both are safe; one for all methods posts a comment twice when a response is lost.",
        """
        description: Likes a media object. A second like changes nothing and has the same response.
        x-repeatable: true
        """,
        """
        description: Likes a media object. A second like changes nothing and has the same response.
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      Part said = operation.part().child("x-repeatable");
      if (operation.method().equals("get")) {
        if (said.exists()) {
          findings.at(said.pointer(), "Remove x-repeatable: " + operation + " only reads.");
        }
      } else if (!said.exists()) {
        findings.at(
            operation.part().pointer(),
            "Say by x-repeatable whether " + operation + " may be sent again.");
      } else if (!said.node().isBoolean() && !namesValues(contract, operation, said.node())) {
        findings.at(
            said.pointer(), "Say true, false, or values of a form field of " + operation + ".");
      }
    }
  }

  private static boolean namesValues(Contract contract, Operation operation, JsonNode said) {
    Part body = contract.resolve(operation.part().child("requestBody"));
    Part schema =
        contract.resolve(
            body.child("content").child("application/x-www-form-urlencoded").child("schema"));
    return said.size() == 1
        && said.properties().stream()
            .allMatch(field -> values(schema, field).containsAll(texts(field.getValue())));
  }

  private static Set<String> values(Part schema, Map.Entry<String, JsonNode> field) {
    return texts(schema.child("properties").child(field.getKey()).node().path("enum"));
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }
}
