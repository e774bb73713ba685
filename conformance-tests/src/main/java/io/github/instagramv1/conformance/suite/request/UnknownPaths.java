package io.github.instagramv1.conformance.suite.request;

import io.github.instagramv1.conformance.contract.ContractOperation;
import io.github.instagramv1.conformance.contract.ContractParameter;
import io.github.instagramv1.conformance.suite.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Paths that no operation has, most of which begin like the path of one. */
final class UnknownPaths {
  static final String BESIDE = "/conformance/none";

  private static final String SELF = "/users/self/";
  private static final String MORE = "/conformance";

  private final List<ContractOperation> operations;

  UnknownPaths(Collection<ContractOperation> operations) {
    this.operations = List.copyOf(operations);
  }

  /**
   * Returns paths with one segment more and with fewer segments than those of operations, and those
   * that exist below {@code self} only.
   *
   * @param user the id of the authenticated user
   */
  Set<String> all(String user) {
    Set<String> result = new LinkedHashSet<>(List.of(BESIDE));
    for (ContractOperation operation : operations) {
      String path = filled(operation);
      result.add(path + MORE);
      result.addAll(beginnings(path));
      if (path.startsWith(SELF)) {
        result.add("/users/" + user + "/" + path.substring(SELF.length()));
      }
    }
    return result.stream()
        .filter(path -> !isKnown(path))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns one path below each collection, and one beside all of them. */
  Collection<String> onePerCollection() {
    Map<String, String> result = new LinkedHashMap<>(Map.of("", BESIDE));
    operations.stream()
        .map(UnknownPaths::filled)
        .forEach(path -> result.putIfAbsent(path.split("/")[1], path + MORE));
    return result.values();
  }

  private static String filled(ContractOperation operation) {
    String path = operation.path();
    for (ContractParameter parameter : operation.parameters()) {
      path = path.replace("{" + parameter.name() + "}", Unknown.of(parameter.name()));
    }
    return path;
  }

  private static List<String> beginnings(String path) {
    List<String> result = new ArrayList<>();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      result.add(path.substring(0, end));
    }
    return result;
  }

  private boolean isKnown(String path) {
    return operations.stream()
        .map(operation -> operation.path().replaceAll("\\{[^}]+}", "[^/]+"))
        .anyMatch(path::matches);
  }
}
