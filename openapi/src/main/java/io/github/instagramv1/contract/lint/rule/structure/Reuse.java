package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires components instead of repetitions, and no unused ones. */
public final class Reuse implements Rule {
  private static final List<String> KINDS =
      List.of("parameters", "headers", "requestBodies", "responses", "examples", "schemas");

  @Override
  public String id() {
    return "reuse";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    List<YamlValue> inline = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (YamlValue response : operation.node().child("responses").children()) {
        if (!response.key().startsWith("2") && !response.has("$ref")) {
          findings.at(response, "Make the response %s a component.".formatted(response.key()));
        }
      }
      YamlValue body = operation.node().child("requestBody");
      if (body.exists() && !body.has("$ref")) {
        findings.at(body, "Make the body of " + operation + " a component.");
      }
      for (YamlValue parameter : operation.node().child("parameters").children()) {
        if (!parameter.has("$ref") && inline.stream().anyMatch(parameter::sameAs)) {
          findings.at(
              parameter,
              "Make the parameter %s a component: it occurs twice."
                  .formatted(parameter.text("name")));
        }
        inline.add(parameter);
      }
    }
    checkUnused(contract, findings);
  }

  private static void checkUnused(ContractModel contract, Findings findings) {
    Set<String> used = new HashSet<>();
    Definitions.walk(contract.root(), part -> used.add(part.text("$ref")));
    for (String kind : KINDS) {
      for (YamlValue component : contract.components(kind).values()) {
        if (!used.contains("#" + component.pointer())) {
          findings.at(component, "Remove " + component.key() + ": nothing uses it.");
        }
      }
    }
  }
}
