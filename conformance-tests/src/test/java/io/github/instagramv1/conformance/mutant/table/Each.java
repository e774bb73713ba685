package io.github.instagramv1.conformance.mutant.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.contract.Contract;
import io.github.instagramv1.conformance.contract.ContractOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Replaces an entry that contains {@code each} with one entry for each operation. {@code each} is a
 * word for a group of operations or a list of operations; {@code except} excludes some of them, and
 * {@code different} contains the values that differ for some. The operationId is appended to the id
 * of the new entry and added to its operations.
 */
final class Each {
  private static final String EACH = "each";
  private static final String EXCEPT = "except";
  private static final String DIFFERENT = "different";

  private final Contract contract;
  private final Set<String> known = new HashSet<>(Set.of("", ContractOperation.BESIDE.id()));

  Each(Contract contract) {
    this.contract = contract;
    contract.operations().forEach(operation -> known.add(operation.id()));
  }

  /** An entry, and the operation whose values its placeholders take. */
  record Copy(ObjectNode entry, ContractOperation operation) {}

  List<Copy> of(ObjectNode entry) {
    if (!entry.has(EACH)) {
      return List.of(new Copy(entry, null));
    }
    List<Copy> copies = new ArrayList<>();
    Set<String> excepted = texts(entry.path(EXCEPT));
    verifyKnown(excepted);
    verifyKnown(entry.path(DIFFERENT).properties().stream().map(Map.Entry::getKey).toList());
    Predicate<ContractOperation> selected = selector(entry.get(EACH));
    for (ContractOperation operation : contract.operations()) {
      if (selected.test(operation) && !excepted.contains(operation.id())) {
        copies.add(new Copy(copy(entry, operation.id()), operation));
      }
    }
    return copies;
  }

  private Predicate<ContractOperation> selector(JsonNode each) {
    if (each.isTextual()) {
      return OperationGroup.of(each.asText());
    }
    Set<String> ids = texts(each);
    verifyKnown(ids);
    return operation -> ids.contains(operation.id());
  }

  /** Verifies that each id is an operationId or stands for requests that match no operation. */
  void verifyKnown(Collection<String> ids) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new IllegalArgumentException("There is no operation " + id + ".");
      }
    }
  }

  private static ObjectNode copy(ObjectNode entry, String operation) {
    ObjectNode copy = entry.deepCopy();
    copy.remove(List.of(EACH, EXCEPT, DIFFERENT));
    copy.put("id", entry.path("id").asText() + "." + operation);
    copy.withArray("/operations").add(operation);
    if (entry.path(DIFFERENT).get(operation) instanceof ObjectNode different) {
      copy.setAll(different);
    }
    return copy;
  }

  private static Set<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }
}
