package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;

/** Reports schemas and parameters that the client's templates do not support. */
final class ClientTemplates {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");

  /** Formats that become a Java type which the templates don't import. */
  private static final Set<String> FORMATS =
      Set.of("binary", "byte", "date", "date-time", "decimal", "uuid");

  private final ContractModel contract;
  private final Findings findings;

  ClientTemplates(ContractModel contract, Findings findings) {
    this.contract = contract;
    this.findings = findings;
  }

  void check() {
    Definitions.schemas(contract).forEach(this::checkSchema);
    Definitions.of(contract)
        .filter(part -> part.has("in") && part.has("name") && !isScheme(part))
        .forEach(this::checkParameter);
    Definitions.of(contract)
        .filter(part -> part.pointer().matches("/components/requestBodies/[^/]+|.*/requestBody"))
        .forEach(this::checkBody);
    contract.operations().forEach(this::checkResponse);
  }

  private void checkSchema(YamlValue schema) {
    if (schema.isTrue("uniqueItems")) {
      findings.at(
          schema.child("uniqueItems"),
          "Remove uniqueItems: it turns the list into a Set, which the client's templates do not"
              + " import.");
    }
    if (FORMATS.contains(schema.text("format"))) {
      findings.at(
          schema.child("format"),
          "Remove the format "
              + schema.text("format")
              + ": the client's templates do not import its Java type.");
    }
    boolean text = schema.text("type").equals("string");
    if (schema.has("enum") && !text) {
      findings.at(
          schema.child("enum"),
          "List strings only: the client's templates write enums of strings.");
    }
    YamlValue items = schema.child("items");
    if (items.has("enum")) {
      findings.at(
          items.child("enum"),
          "Make this enum a component: the client's templates do not write enums of items.");
    }
  }

  private static boolean isScheme(YamlValue part) {
    return part.pointer().startsWith("/components/securitySchemes");
  }

  private void checkParameter(YamlValue parameter) {
    String in = parameter.text("in");
    if (!in.equals("path") && !in.equals("query")) {
      findings.at(
          parameter.child("in"),
          "Move this parameter to the query: the client's templates do not send parameters in a "
              + in
              + ".");
    }
    if (parameter.has("content")) {
      findings.at(
          parameter.child("content"),
          "Give this parameter a schema: the client's templates do not support content.");
    }
    checkPlain(parameter.child("schema"), "parameter");
  }

  private void checkPlain(YamlValue use, String noun) {
    YamlValue schema = contract.resolve(use);
    if (schema.has("type") && !PLAIN.contains(schema.text("type"))) {
      findings.at(
          use,
          "Make this "
              + noun
              + " a plain value: the client's templates send no lists and no objects.");
    }
  }

  private void checkBody(YamlValue use) {
    YamlValue body = contract.resolve(use);
    for (YamlValue content : body.child("content").children()) {
      if (!content.key().equals(FORM)) {
        findings.at(
            content, "Use a form (" + FORM + "): the client's templates send no other body.");
      }
      contract
          .resolve(content.child("schema"))
          .child("properties")
          .children()
          .forEach(each -> checkPlain(each, "field"));
    }
  }

  private void checkResponse(Operation operation) {
    YamlValue response = contract.resolve(operation.node().child("responses").child("200"));
    if (!response.exists()) {
      return;
    }
    for (YamlValue content : response.child("content").children()) {
      if (!content.key().equals(JSON)) {
        findings.at(
            content, "Return " + JSON + ": the client's templates read no other media type.");
      }
    }
    YamlValue schema = response.child("content").child(JSON).child("schema");
    if (!schema.has("$ref") || !contract.resolve(schema).child("properties").has("meta")) {
      findings.at(
          schema.exists() ? schema : response,
          "Refer to a schema with `meta`: the client's templates read the code from it.");
    }
  }
}
