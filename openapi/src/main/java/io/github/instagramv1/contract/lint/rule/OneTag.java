package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Each operation has one declared tag. */
final class OneTag implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "one-tag",
        "exactly one declared tag on every operation, and no tag without operations",
        "The tag decides which generated interface has the method.",
        "openapi-generator looks at the first tag only: with `[media, tags]` it moves `getTag` from"
            + " `TagsApi` to `MediaApi`, and every class that implements them breaks.",
        """
        operationId: getTag
        tags: [tags]
        """,
        """
        operationId: getTag
        tags: [media, tags]
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    Set<String> declared =
        contract.root().child("tags").children().stream()
            .map(tag -> tag.text("name"))
            .collect(Collectors.toSet());
    Set<String> used = new HashSet<>();
    for (Operation operation : contract.operations()) {
      Part tags = operation.part().child("tags");
      if (tags.node().size() != 1) {
        findings.at(tags.pointer(), "Give " + operation + " exactly one tag.");
      } else if (!declared.contains(tags.node().path(0).asText())) {
        findings.at(
            tags.child(0).pointer(),
            "Declare the tag "
                + tags.node().path(0).asText()
                + " at the root, or use one that is.");
      }
      tags.node().forEach(tag -> used.add(tag.asText()));
    }
    for (Part tag : contract.root().child("tags").children()) {
      if (!used.contains(tag.text("name"))) {
        findings.at(tag.pointer(), "Remove the tag " + tag.text("name") + ": no operation has it.");
      }
    }
  }
}
