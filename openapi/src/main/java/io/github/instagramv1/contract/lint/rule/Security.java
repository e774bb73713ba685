package io.github.instagramv1.contract.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each operation says who may call it. */
final class Security implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "security",
        "`security` on every operation with declared schemes and exactly one scope; both flows with"
            + " the same scopes, each of them in use",
        "Who may call an operation is read off it, and a server takes its scopes from here.",
        "An operation without `security` inherits that of the root: a write left without it is open"
            + " to every token that has `basic`. OWASP lists this as broken function level"
            + " authorization.",
        """
        security:
          - accessToken: []
          - bearer: []
          - oauth2: [comments]
        parameters:
        """,
        """
        parameters:
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    Part schemes = contract.root().child("components").child("securitySchemes");
    Part flows = schemes.child("oauth2").child("flows");
    Set<String> scopes = new HashSet<>();
    flows.node().forEach(flow -> flow.path("scopes").fieldNames().forEachRemaining(scopes::add));
    Set<String> used = new HashSet<>();
    for (Operation operation : contract.operations()) {
      schemes(operation, schemes, findings);
      used.addAll(scopes(operation, scopes, findings));
    }
    for (Part flow : flows.children()) {
      flow(flow.child("scopes"), scopes, used, findings);
    }
  }

  private static void schemes(Operation operation, Part schemes, Findings findings) {
    Part security = operation.part().child("security");
    if (security.node().isEmpty()) {
      findings.at(security.pointer(), "Say by security who may call " + operation + ".");
    }
    for (Part alternative : security.children()) {
      for (Part scheme : alternative.children()) {
        if (!schemes.has(scheme.name())) {
          findings.at(
              scheme.pointer(),
              "Declare the security scheme " + scheme.name() + ", or use one that is.");
        }
      }
    }
  }

  private static List<String> scopes(Operation operation, Set<String> known, Findings findings) {
    Part security = operation.part().child("security");
    List<String> scopes = new ArrayList<>();
    for (JsonNode alternative : security.node()) {
      alternative.path("oauth2").forEach(scope -> scopes.add(scope.asText()));
    }
    if (!security.node().isEmpty() && scopes.size() != 1) {
      findings.at(
          security.pointer(), "Name exactly one scope in the security of " + operation + ".");
    }
    Part forOthers = operation.part().child("x-scope-for-others");
    if (forOthers.exists()) {
      scopes.add(forOthers.node().asText());
    }
    for (String scope : scopes) {
      if (!known.contains(scope)) {
        Part place = scope.equals(forOthers.node().asText()) ? forOthers : security;
        findings.at(
            place.pointer(),
            "Declare the scope %s of %s in both flows.".formatted(scope, operation));
      }
    }
    return scopes;
  }

  private static void flow(Part scopes, Set<String> known, Set<String> used, Findings findings) {
    for (String scope : known) {
      if (!scopes.has(scope)) {
        findings.at(scopes.pointer(), "Declare the scope " + scope + " in this flow too.");
      } else if (!used.contains(scope)) {
        findings.at(
            scopes.child(scope).pointer(),
            "Remove the scope " + scope + ": no operation needs it.");
      }
    }
  }
}
