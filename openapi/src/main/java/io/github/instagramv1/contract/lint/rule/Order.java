package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything stands where a reader looks for it. */
final class Order implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "order",
        "operations in the order of the declared tags, components in alphabetical order",
        "A reader finds a part without searching, and a difference is as small as the change.",
        "FastAPI wrote schemas in the order it met them: users could not find one in the pages, and"
            + " their differences moved what had not changed, until it sorted them.",
        """
        tags:
          - name: geographies
            description: Circles on the map that an application defined.
          - name: locations
            description: Named places.
        """,
        """
        tags:
          - name: locations
            description: Named places.
          - name: geographies
            description: Circles on the map that an application defined.
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    operations(contract, findings);
    for (String kind : List.of("parameters", "headers", "requestBodies", "responses", "schemas")) {
      components(contract.components(kind), findings);
    }
  }

  private static void operations(Contract contract, Findings findings) {
    List<String> declared =
        contract.root().child("tags").children().stream().map(tag -> tag.text("name")).toList();
    Set<Integer> told = new HashSet<>();
    int last = 0;
    for (Operation operation : contract.operations()) {
      int index = declared.indexOf(operation.part().node().path("tags").path(0).asText());
      if (index >= 0 && index < last && told.add(index)) {
        findings.at(
            operation.part().pointer(),
            "Move %s up to the operations of the tag %s, or the tag %s behind %s."
                .formatted(
                    operation, declared.get(index), declared.get(index), declared.get(last)));
      }
      last = Math.max(last, index);
    }
  }

  private static void components(List<Part> components, Findings findings) {
    for (int i = 1; i < components.size(); i++) {
      String before = components.get(i - 1).name();
      String name = components.get(i).name();
      if (name.compareTo(before) < 0) {
        findings.at(
            components.get(i).pointer(), "Move " + name + " before " + before + ", by alphabet.");
      }
    }
  }
}
