package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires operations in the order of tags, and components in alphabetical order. */
public final class Order implements Rule {

  @Override
  public String id() {
    return "order";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    checkOperations(contract, findings);
    for (String kind : List.of("parameters", "headers", "requestBodies", "responses", "schemas")) {
      checkComponents(List.copyOf(contract.components(kind).values()), findings);
    }
  }

  private static void checkOperations(ContractModel contract, Findings findings) {
    List<String> declared =
        contract.root().child("tags").children().stream().map(tag -> tag.text("name")).toList();
    Set<Integer> reported = new HashSet<>();
    int last = 0;
    for (Operation operation : contract.operations()) {
      int index = declared.indexOf(operation.node().child("tags").child("0").text());
      if (index >= 0 && index < last && reported.add(index)) {
        findings.at(
            operation.node(),
            "Move %s up to the operations of the tag %s, or the tag %s behind %s."
                .formatted(
                    operation, declared.get(index), declared.get(index), declared.get(last)));
      }
      last = Math.max(last, index);
    }
  }

  private static void checkComponents(List<YamlValue> components, Findings findings) {
    for (int i = 1; i < components.size(); i++) {
      String before = components.get(i - 1).key();
      String name = components.get(i).key();
      if (name.compareTo(before) < 0) {
        findings.at(
            components.get(i),
            "Move " + name + " before " + before + ": components are in alphabetical order.");
      }
    }
  }
}
