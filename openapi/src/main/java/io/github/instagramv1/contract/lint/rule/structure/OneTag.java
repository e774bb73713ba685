package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Requires one declared tag of each operation. */
public final class OneTag implements Rule {

  @Override
  public String id() {
    return "one-tag";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<String> declared =
        contract.root().child("tags").children().stream()
            .map(tag -> tag.text("name"))
            .collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    for (Operation operation : contract.operations()) {
      YamlValue tags = operation.node().child("tags");
      if (tags.children().size() != 1) {
        findings.at(tags, "Give " + operation + " exactly one tag.");
      } else if (!declared.contains(tags.child("0").text())) {
        findings.at(
            tags.child("0"),
            "Declare the tag " + tags.child("0").text() + " at the root, or use a declared one.");
      }
      used.addAll(tags.texts());
    }
    for (YamlValue tag : contract.root().child("tags").children()) {
      if (!used.contains(tag.text("name"))) {
        findings.at(tag, "Remove the tag " + tag.text("name") + ": no operation has it.");
      }
    }
  }
}
