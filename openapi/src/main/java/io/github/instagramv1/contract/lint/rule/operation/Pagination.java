package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.model.Parameter;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Optional;

/** Requires {@code x-pagination} on paginated operations. */
public final class Pagination implements Rule {

  @Override
  public String id() {
    return "pagination";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      YamlValue declared = operation.node().child("x-pagination");
      YamlValue response =
          contract.resolve(operation.successSchema()).child("properties").child("pagination");
      if (declared.exists() && !response.exists()) {
        findings.at(
            declared, "Remove x-pagination: the response of " + operation + " is not paginated.");
      } else if (!declared.exists() && response.exists()) {
        findings.at(
            operation.node(), "Add x-pagination: the response of " + operation + " is paginated.");
      } else if (declared.exists()) {
        YamlValue keys = contract.resolve(response).child("properties");
        checkKeys(contract, operation, keys, findings);
        checkItems(contract, operation, findings);
        checkCount(contract, operation, findings);
      }
    }
  }

  private static void checkKeys(
      ContractModel contract, Operation operation, YamlValue keys, Findings findings) {
    YamlValue declared = operation.node().child("x-pagination");
    String request = declared.text("request");
    if (parameter(contract, operation, request).isEmpty()) {
      findings.at(
          declared.child("request"),
          "Name a query parameter of %s: it has no %s.".formatted(operation, request));
    }
    String response = declared.text("response");
    if (!keys.has(response)) {
      findings.at(
          declared.child("response"),
          "Name a key of the pagination of %s: it has no %s.".formatted(operation, response));
    }
    if (!keys.has("next_url")) {
      findings.at(keys, "Give the pagination of " + operation + " a next_url.");
    }
  }

  private static void checkItems(ContractModel contract, Operation operation, Findings findings) {
    YamlValue declared = operation.node().child("x-pagination");
    YamlValue data = contract.resolve(operation.successSchema()).child("properties").child("data");
    String schema = data.child("items").text("$ref").replace("#/components/schemas/", "");
    if (!declared.text("items").equals(schema)) {
      findings.at(
          declared.child("items"),
          "Write %s: the response of %s lists this schema.".formatted(schema, operation));
    }
  }

  private static void checkCount(ContractModel contract, Operation operation, Findings findings) {
    Optional<YamlValue> count = parameter(contract, operation, "count");
    if (count.isEmpty()) {
      findings.at(
          operation.node().child("parameters"),
          "Give " + operation + " the parameter count: it is paginated.");
      return;
    }
    YamlValue schema = count.get().child("schema");
    if (!schema.has("default")) {
      findings.at(schema, "Add a default: the size of a page without count.");
    }
    if (!schema.has("maximum") && !count.get().has("x-clamped-to")) {
      findings.at(count.get(), "Add maximum or x-clamped-to: the size of the largest page.");
    }
  }

  private static Optional<YamlValue> parameter(
      ContractModel contract, Operation operation, String name) {
    return contract.parameters(operation).stream()
        .map(Parameter::node)
        .filter(parameter -> parameter.text("name").equals(name))
        .findFirst();
  }
}
