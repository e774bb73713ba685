package io.github.instagramv1.contract.lint.rule.operation;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires declared security schemes and exactly one scope. */
public final class Security implements Rule {

  @Override
  public String id() {
    return "security";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    YamlValue schemes = contract.root().child("components").child("securitySchemes");
    YamlValue flows = schemes.child("oauth2").child("flows");
    Set<String> scopes = new HashSet<>();
    flows.children().forEach(flow -> scopes.addAll(flow.child("scopes").members().keySet()));
    Set<String> used = new HashSet<>();
    for (Operation operation : contract.operations()) {
      checkSchemes(operation, schemes, findings);
      used.addAll(scopes(operation, scopes, findings));
    }
    for (YamlValue flow : flows.children()) {
      checkFlow(flow.child("scopes"), scopes, used, findings);
    }
  }

  private static void checkSchemes(Operation operation, YamlValue schemes, Findings findings) {
    YamlValue security = operation.node().child("security");
    if (security.children().isEmpty()) {
      findings.at(security, "Add security: it states which credentials " + operation + " accepts.");
    }
    for (YamlValue alternative : security.children()) {
      for (YamlValue scheme : alternative.children()) {
        if (!schemes.has(scheme.key())) {
          findings.at(
              scheme, "Declare the security scheme " + scheme.key() + ", or use a declared one.");
        }
      }
    }
  }

  private static List<String> scopes(Operation operation, Set<String> known, Findings findings) {
    YamlValue security = operation.node().child("security");
    List<String> scopes = new ArrayList<>();
    for (YamlValue alternative : security.children()) {
      scopes.addAll(alternative.child("oauth2").texts());
    }
    if (!security.children().isEmpty() && scopes.size() != 1) {
      findings.at(security, "Name exactly one scope in the security of " + operation + ".");
    }
    YamlValue forOthers = operation.node().child("x-scope-for-others");
    if (forOthers.exists()) {
      scopes.add(forOthers.text());
    }
    for (String scope : scopes) {
      if (!known.contains(scope)) {
        YamlValue place = scope.equals(forOthers.text()) ? forOthers : security;
        findings.at(place, "Declare the scope %s of %s in both flows.".formatted(scope, operation));
      }
    }
    return scopes;
  }

  private static void checkFlow(
      YamlValue scopes, Set<String> known, Set<String> used, Findings findings) {
    for (String scope : known) {
      if (!scopes.has(scope)) {
        findings.at(scopes, "Declare the scope " + scope + " in this flow: the other flow has it.");
      } else if (!used.contains(scope)) {
        findings.at(
            scopes.child(scope), "Remove the scope " + scope + ": no operation requires it.");
      }
    }
  }
}
