package io.github.instagramv1.contract.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything is written once, and for something. */
final class Reuse implements Rule {
  private static final List<String> KINDS =
      List.of("parameters", "headers", "requestBodies", "responses", "examples", "schemas");

  @Override
  public RuleText text() {
    return new RuleText(
        "reuse",
        "every refusal and every body by `$ref`, no parameter written twice, no component unused",
        "A change is made in one place, and what stands there counts.",
        "Apache Polaris writes the same path parameters inline all over its contract, with"
            + " `maxLength: 256` 27 times, and its refusals too, of which some have no body.",
        """
        '403': {$ref: '#/components/responses/Forbidden'}
        """,
        """
        '403': {description: The application is refused as a whole.}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    Set<JsonNode> inline = new HashSet<>();
    for (Operation operation : contract.operations()) {
      for (Part reply : operation.part().child("responses").children()) {
        if (!reply.name().startsWith("2") && !reply.has("$ref")) {
          findings.at(reply.pointer(), "Make the refusal %s a component.".formatted(reply.name()));
        }
      }
      Part body = operation.part().child("requestBody");
      if (body.exists() && !body.has("$ref")) {
        findings.at(body.pointer(), "Make the body of " + operation + " a component.");
      }
      for (Part parameter : operation.part().child("parameters").children()) {
        if (!parameter.has("$ref") && !inline.add(parameter.node())) {
          findings.at(
              parameter.pointer(),
              "Make the parameter %s a component: it stands twice."
                  .formatted(parameter.text("name")));
        }
      }
    }
    unused(contract, findings);
  }

  private static void unused(Contract contract, Findings findings) {
    Set<String> used = new HashSet<>();
    contract.walk(part -> used.add(part.text("$ref")));
    for (String kind : KINDS) {
      for (Part component : contract.components(kind)) {
        if (!used.contains("#" + component.pointer())) {
          findings.at(component.pointer(), "Remove " + component.name() + ": nothing uses it.");
        }
      }
    }
  }
}
