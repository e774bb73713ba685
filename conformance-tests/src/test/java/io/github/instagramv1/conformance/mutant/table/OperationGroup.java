package io.github.instagramv1.conformance.mutant.table;

import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.Map;
import java.util.function.Predicate;

/** The groups of operations for which files of faults use a word. */
final class OperationGroup {
  private static final Map<String, Predicate<ContractOperation>> WORDS =
      Map.of(
          "all", operation -> true,
          "paged", operation -> operation.pageKey().isPresent(),
          "paged-by-media",
              operation -> operation.pageKey().filter(key -> key.namesMedia()).isPresent(),
          "beyond-basic", operation -> !operation.scope().equals("basic"),
          "users-only", operation -> !operation.acceptsClientId(),
          "for-client-ids", ContractOperation::acceptsClientId,
          "GET", operation -> operation.method().equals("GET"),
          "POST", operation -> operation.method().equals("POST"),
          "with-optional-parameters", OperationGroup::hasOptional);

  private OperationGroup() {}

  static Predicate<ContractOperation> of(String word) {
    Predicate<ContractOperation> group = WORDS.get(word);
    if (group == null) {
      throw new IllegalArgumentException(
          "There are no operations \"" + word + "\"; there are " + WORDS.keySet() + ".");
    }
    return group;
  }

  private static boolean hasOptional(ContractOperation operation) {
    return operation.parameters().stream()
        .anyMatch(parameter -> parameter.in().equals("query") && !parameter.required());
  }
}
