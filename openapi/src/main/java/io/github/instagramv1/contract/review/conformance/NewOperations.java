package io.github.instagramv1.contract.review.conformance;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.review.finding.Finding;
import io.github.instagramv1.contract.review.finding.RequirementImpact;
import io.github.instagramv1.contract.review.finding.RequirementImpact.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Operations that the new contract alone has. */
final class NewOperations {
  private final Set<String> known = new HashSet<>();
  private final ContractModel after;

  NewOperations(ContractModel before, ContractModel after) {
    this.after = after;
    before
        .operations()
        .forEach(
            each -> {
              known.add(each.route());
              known.add(each.id());
            });
  }

  /** Returns the operations in which no requirement has its source. */
  Stream<Operation> without(List<Requirement> requirements) {
    return after.operations().stream()
        .filter(each -> !known.contains(each.route()) && !known.contains(each.id()))
        .filter(
            each ->
                requirements.stream()
                    .noneMatch(
                        other -> (other.source() + "/").startsWith(each.node().pointer() + "/")));
  }

  static RequirementImpact impact(Operation operation, List<Finding> findings) {
    return new RequirementImpact(
        "missing." + operation.id(),
        "The new operation `%s` has no requirement.".formatted(operation.id()),
        operation.node().pointer(),
        List.of(),
        Kind.MISSING,
        findings.stream()
            .filter(each -> each.operations().contains(operation.id()))
            .map(Finding::id)
            .toList());
  }
}
