package io.github.instagramv1.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of the query and of the form that each operation of the contract requires. */
public final class RequiredParameters {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private record Operation(String method, Pattern path, Set<String> required) {}

  private final List<Operation> operations;

  private RequiredParameters(List<Operation> operations) {
    this.operations = List.copyOf(operations);
  }

  /** Finds them in the contract. Operations that require nothing are left out. */
  public static RequiredParameters of(JsonNode contract) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        Set<String> required = required(contract, method.getValue());
        if (!required.isEmpty()) {
          operations.add(
              new Operation(
                  method.getKey().toUpperCase(Locale.ROOT), pattern(path.getKey()), required));
        }
      }
    }
    return new RequiredParameters(operations);
  }

  /**
   * Returns the names that the operation of a request requires.
   *
   * @param path behind {@code /v1}, without a suffix
   * @return empty also for a request that no operation serves
   */
  public Set<String> of(String method, String path) {
    return operations.stream()
        .filter(o -> o.method().equals(method) && o.path().matcher(path).matches())
        .findFirst()
        .map(Operation::required)
        .orElse(Set.of());
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Stream.of(VARIABLE.split(template, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+")));
  }

  private static Set<String> required(JsonNode contract, JsonNode operation) {
    Set<String> names = new HashSet<>();
    for (JsonNode reference : operation.path("parameters")) {
      JsonNode parameter = resolved(contract, reference);
      if (parameter.path("required").asBoolean() && !parameter.path("in").asText().equals("path")) {
        names.add(parameter.path("name").asText());
      }
    }
    for (JsonNode content : resolved(contract, operation.path("requestBody")).path("content")) {
      resolved(contract, content.path("schema"))
          .path("required")
          .forEach(n -> names.add(n.asText()));
    }
    return Set.copyOf(names);
  }

  private static JsonNode resolved(JsonNode contract, JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
  }
}
