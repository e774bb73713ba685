package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refusals share one model, and each says what it can mean. */
final class ErrorTypes implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "error-types",
        "`x-error-types` on every refusal with values of `ErrorType`, each value in use; a schema"
            + " with `error_type`; examples that have a listed type and the status as `code`",
        "Clients decide by `error_type`, so its vocabulary is part of the contract.",
        "An unofficial description of this API answers an unknown user with 404, where the responses"
            + " that the client fancrawl recorded have 400 and `APINotFoundError`: clients written by"
            + " it take a missing user for a broken URL.",
        """
        summary: The owner is private
        value: {meta: {code: 400, error_type: APINotAllowedError, error_message: you cannot view this resource}}
        """,
        """
        summary: The owner is private
        value: {meta: {code: 403, error_type: APINotAllowedError, error_message: you cannot view this resource}}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    Part known =
        contract.root().child("components").child("schemas").child("ErrorType").child("enum");
    Set<String> used = new HashSet<>();
    for (Part response : contract.components("responses")) {
      used.addAll(listed(response, texts(known), findings));
      model(contract, response, findings);
    }
    for (Part type : known.children()) {
      if (!used.contains(type.node().asText())) {
        findings.at(
            type.pointer(), "Remove " + type.node().asText() + ", or list it where it can come.");
      }
    }
    RefusalUses.of(contract).forEach(use -> examples(contract, use, findings));
  }

  private static List<String> texts(Part array) {
    return array.children().stream().map(item -> item.node().asText()).toList();
  }

  private static List<String> listed(Part response, List<String> known, Findings findings) {
    Part types = response.child("x-error-types");
    if (types.node().isEmpty()) {
      findings.at(types.pointer(), "List by x-error-types what this refusal can mean.");
    }
    for (Part type : types.children()) {
      if (!known.contains(type.node().asText())) {
        findings.at(
            type.pointer(),
            "Add " + type.node().asText() + " to ErrorType, or list a value of it.");
      }
    }
    return texts(types);
  }

  private static void model(Contract contract, Part response, Findings findings) {
    for (Part content : response.child("content").children()) {
      Part properties = contract.resolve(content.child("schema")).child("properties");
      Part meta = contract.resolve(properties.child("meta")).child("properties");
      if (!properties.has("error_type") && !meta.has("error_type")) {
        findings.at(
            content.child("schema").pointer(), "Give this refusal a schema that has error_type.");
      }
    }
  }

  private static void examples(Contract contract, RefusalUses.Use use, Findings findings) {
    List<String> legal = texts(use.response().child("x-error-types"));
    for (Part content : use.response().child("content").children()) {
      for (Part example : content.child("examples").children()) {
        Part value = contract.resolve(example).child("value");
        Part meta = value.has("meta") ? value.child("meta") : value;
        if (!legal.contains(meta.text("error_type"))) {
          findings.at(
              meta.child("error_type").pointer(),
              "Use one of the x-error-types of " + use.response().name() + ".");
        }
        if (!meta.text("code").equals(use.status())) {
          findings.at(
              meta.child("code").pointer(),
              "Write %s: %s comes with that status."
                  .formatted(use.status(), use.response().name()));
        }
      }
    }
  }
}
