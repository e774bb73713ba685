package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Requires unique operationIds of a verb and a noun. */
public final class OperationIds implements Rule {
  private static final Pattern VERB_NOUN =
      Pattern.compile("(get|list|search|create|delete|modify|like|unlike)[A-Z][A-Za-z]+");

  @Override
  public String id() {
    return "operation-id";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Operation operation : contract.operations()) {
      YamlValue place = operation.node().child("operationId");
      if (!VERB_NOUN.matcher(operation.id()).matches()) {
        findings.at(
            place,
            "Rename "
                + operation
                + ": an operationId is a verb and a noun in camelCase, such as getTag.");
      } else if (!seen.add(operation.id())) {
        findings.at(place, "Rename " + operation + ": another operation has this operationId.");
      }
    }
  }
}
