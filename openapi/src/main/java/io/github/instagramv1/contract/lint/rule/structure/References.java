package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;

/** Requires references to existing components of the right kind. */
public final class References implements Rule {

  @Override
  public String id() {
    return "references";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Definitions.walk(
        contract.root(),
        part -> {
          if (part.child("$ref").isText()) {
            checkReference(contract, part, findings);
          }
        });
    Definitions.schemas(contract).forEach(schema -> checkRequired(schema, findings));
  }

  private static void checkReference(ContractModel contract, YamlValue part, Findings findings) {
    YamlValue place = part.child("$ref");
    String reference = part.text("$ref");
    if (!reference.startsWith("#/")) {
      findings.at(place, "Write the value of " + reference + " here: the contract is one file.");
    } else if (!contract.resolve(part).exists()) {
      findings.at(place, "Correct " + reference + ": it refers to nothing.");
    } else {
      String kind = kind(part.pointer());
      if (!kind.isEmpty() && !reference.startsWith("#/components/" + kind + "/")) {
        findings.at(place, "Refer to one of components/" + kind + " instead of " + reference + ".");
      }
    }
  }

  /** Returns the kind of component that is allowed at a place; empty if any is. */
  private static String kind(String pointer) {
    String[] steps = pointer.split("/", -1);
    String last = steps[steps.length - 1];
    String before = steps.length > 1 ? steps[steps.length - 2] : "";
    if (last.equals("schema") || last.equals("items") || before.equals("properties")) {
      return "schemas";
    }
    if (last.equals("requestBody")) {
      return "requestBodies";
    }
    return switch (before) {
      case "parameters", "headers", "responses", "examples" -> before;
      default -> "";
    };
  }

  private static void checkRequired(YamlValue schema, Findings findings) {
    for (YamlValue name : schema.child("required").children()) {
      if (!schema.child("properties").has(name.text())) {
        findings.at(name, "Correct " + name.text() + ": no property has this name.");
      }
    }
  }
}
