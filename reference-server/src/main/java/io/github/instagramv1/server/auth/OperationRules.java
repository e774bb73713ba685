package io.github.instagramv1.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.server.credential.Scope;
import java.util.HashMap;
import java.util.Map;

/** The scope and credential that each operation requires, read from the contract. */
public final class OperationRules {
  private final Map<String, Rule> rules;

  private OperationRules(Map<String, Rule> rules) {
    this.rules = Map.copyOf(rules);
  }

  /**
   * The requirements of one operation.
   *
   * @param scope the scope that its token needs
   * @param clientIdSuffices whether a client id alone is accepted
   * @param writes whether its method is not GET
   */
  public record Rule(Scope scope, boolean clientIdSuffices, boolean writes) {}

  /** Returns the rules of the contract. */
  public static OperationRules of(JsonNode contract) {
    Map<String, Rule> rules = new HashMap<>();
    for (JsonNode path : contract.get("paths")) {
      for (Map.Entry<String, JsonNode> method : path.properties()) {
        JsonNode operation = method.getValue();
        rules.put(
            operation.get("operationId").asText(),
            rule(operation.get("security"), !method.getKey().equals("get")));
      }
    }
    return new OperationRules(rules);
  }

  /**
   * Returns the rule of an operation.
   *
   * @param operationId as in the contract, which is also the name of the generated method
   */
  public Rule of(String operationId) {
    Rule rule = rules.get(operationId);
    if (rule == null) {
      throw new IllegalStateException("The contract has no operation " + operationId);
    }
    return rule;
  }

  private static Rule rule(JsonNode security, boolean writes) {
    Scope scope = Scope.BASIC;
    boolean clientId = false;
    for (JsonNode alternative : security) {
      if (alternative.has("oauth2")) {
        String name = alternative.get("oauth2").get(0).asText();
        scope =
            Scope.of(name)
                .orElseThrow(() -> new IllegalStateException("No scope is called " + name));
      }
      clientId |= alternative.has("clientId");
    }
    return new Rule(scope, clientId, writes);
  }
}
