package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;

/** Requires {@code x-repeatable} on POST and DELETE. */
public final class Repeatable implements Rule {

  @Override
  public String id() {
    return "repeatable";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    for (Operation operation : contract.operations()) {
      YamlValue said = operation.node().child("x-repeatable");
      if (operation.method().equals("get")) {
        if (said.exists()) {
          findings.at(
              said, "Remove x-repeatable: " + operation + " is a GET, which is safe to retry.");
        }
      } else if (!said.exists()) {
        findings.at(
            operation.node(),
            "Add x-repeatable: it states whether " + operation + " is safe to retry.");
      } else if (!said.isBoolean() && !namesValues(contract, operation, said)) {
        findings.at(said, "Write true, false, or values of a form field of " + operation + ".");
      }
    }
  }

  private static boolean namesValues(
      ContractModel contract, Operation operation, YamlValue repeatable) {
    YamlValue body = contract.resolve(operation.node().child("requestBody"));
    YamlValue schema =
        contract.resolve(
            body.child("content").child("application/x-www-form-urlencoded").child("schema"));
    return repeatable.children().size() == 1
        && repeatable.children().stream()
            .allMatch(
                values ->
                    schema
                        .child("properties")
                        .child(values.key())
                        .child("enum")
                        .texts()
                        .containsAll(values.texts()));
  }
}
