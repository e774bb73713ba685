package io.github.instagramv1.contract.lint.rule.response;

import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requires error types of error responses, and examples that have them. */
public final class ErrorTypes implements Rule {

  @Override
  public String id() {
    return "error-types";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    YamlValue known =
        contract.root().child("components").child("schemas").child("ErrorType").child("enum");
    Set<String> used = new HashSet<>();
    for (YamlValue response : contract.components("responses").values()) {
      used.addAll(checkListedTypes(response, texts(known), findings));
      checkModel(contract, response, findings);
    }
    for (YamlValue type : known.children()) {
      if (!used.contains(type.text())) {
        findings.at(
            type, "Remove " + type.text() + ", or list it in the x-error-types of a response.");
      }
    }
    ErrorResponses.of(contract).forEach(use -> checkExamples(contract, use, findings));
  }

  private static List<String> texts(YamlValue array) {
    return array.children().stream().map(item -> item.text()).toList();
  }

  private static List<String> checkListedTypes(
      YamlValue response, List<String> known, Findings findings) {
    YamlValue types = response.child("x-error-types");
    if (types.children().isEmpty()) {
      findings.at(types, "Add x-error-types: the error types of this response.");
    }
    for (YamlValue type : types.children()) {
      if (!known.contains(type.text())) {
        findings.at(type, "Add " + type.text() + " to ErrorType, or list one of its values.");
      }
    }
    return texts(types);
  }

  private static void checkModel(ContractModel contract, YamlValue response, Findings findings) {
    for (YamlValue content : response.child("content").children()) {
      YamlValue properties = contract.resolve(content.child("schema")).child("properties");
      YamlValue meta = contract.resolve(properties.child("meta")).child("properties");
      if (!properties.has("error_type") && !meta.has("error_type")) {
        findings.at(content.child("schema"), "Give this error response a schema with error_type.");
      }
    }
  }

  private static void checkExamples(
      ContractModel contract, ErrorResponses.Use use, Findings findings) {
    List<String> legal = texts(use.response().child("x-error-types"));
    for (YamlValue content : use.response().child("content").children()) {
      for (YamlValue example : content.child("examples").children()) {
        YamlValue value = contract.resolve(example).child("value");
        YamlValue meta = value.has("meta") ? value.child("meta") : value;
        if (!legal.contains(meta.text("error_type"))) {
          findings.at(
              meta.child("error_type"),
              "Use one of the x-error-types of " + use.response().key() + ".");
        }
        if (!meta.text("code").equals(use.status())) {
          findings.at(
              meta.child("code"),
              "Write %s: that is the status of %s.".formatted(use.status(), use.response().key()));
        }
      }
    }
  }
}
