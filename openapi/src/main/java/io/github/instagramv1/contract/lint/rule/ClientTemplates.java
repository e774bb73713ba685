package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Operation;
import io.github.instagramv1.contract.lint.Part;
import java.util.Set;

/** Reports what the client's templates would make into Java that does not compile, or not send. */
final class ClientTemplates {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final Set<String> PLAIN = Set.of("string", "integer", "number", "boolean");

  /** Formats that become a Java type which the templates don't import. */
  private static final Set<String> FORMATS =
      Set.of("binary", "byte", "date", "date-time", "decimal", "uuid");

  private final Contract contract;
  private final Findings findings;

  ClientTemplates(Contract contract, Findings findings) {
    this.contract = contract;
    this.findings = findings;
  }

  void check() {
    contract.schemas().forEach(this::checkSchema);
    contract
        .definitions()
        .filter(part -> part.has("in") && part.has("name") && !isScheme(part))
        .forEach(this::checkParameter);
    contract
        .definitions()
        .filter(part -> part.pointer().matches("/components/requestBodies/[^/]+|.*/requestBody"))
        .forEach(this::checkBody);
    contract.operations().forEach(this::checkResponse);
  }

  private void checkSchema(Part schema) {
    if (schema.node().path("uniqueItems").asBoolean()) {
      findings.at(
          schema.child("uniqueItems").pointer(),
          "Remove uniqueItems: it makes the list a Set, which the client's templates don't import.");
    }
    if (FORMATS.contains(schema.text("format"))) {
      findings.at(
          schema.child("format").pointer(),
          "Remove the format "
              + schema.text("format")
              + ": the client's templates don't import its Java type.");
    }
    boolean text = schema.text("type").equals("string");
    if (schema.has("enum") && !text) {
      findings.at(
          schema.child("enum").pointer(),
          "List texts only: the constants of the client's templates hold texts.");
    }
    Part items = schema.child("items");
    if (items.has("enum")) {
      findings.at(
          items.child("enum").pointer(),
          "Make this enum a component: the client's templates write none for items.");
    }
  }

  private static boolean isScheme(Part part) {
    return part.pointer().startsWith("/components/securitySchemes");
  }

  private void checkParameter(Part parameter) {
    String in = parameter.text("in");
    if (!in.equals("path") && !in.equals("query")) {
      findings.at(
          parameter.child("in").pointer(),
          "Put this parameter into the query: the client's templates send none in a " + in + ".");
    }
    if (parameter.has("content")) {
      findings.at(
          parameter.child("content").pointer(),
          "Give this parameter a schema: the client's templates send plain values only.");
    }
    checkPlain(parameter.child("schema"), "parameter");
  }

  private void checkPlain(Part use, String noun) {
    Part schema = contract.resolve(use);
    if (schema.has("type") && !PLAIN.contains(schema.text("type"))) {
      findings.at(
          use.pointer(),
          "Make this "
              + noun
              + " a plain value: the client's templates send no lists and no objects.");
    }
  }

  private void checkBody(Part use) {
    Part body = contract.resolve(use);
    for (Part content : body.child("content").children()) {
      if (!content.name().equals(FORM)) {
        findings.at(
            content.pointer(),
            "Take a form (" + FORM + "): the client's templates send no other body.");
      }
      contract
          .resolve(content.child("schema"))
          .child("properties")
          .children()
          .forEach(each -> checkPlain(each, "field"));
    }
  }

  private void checkResponse(Operation operation) {
    Part response = contract.resolve(operation.part().child("responses").child("200"));
    if (!response.exists()) {
      return;
    }
    for (Part content : response.child("content").children()) {
      if (!content.name().equals(JSON)) {
        findings.at(
            content.pointer(), "Answer as " + JSON + ": the client's templates read nothing else.");
      }
    }
    Part schema = response.child("content").child(JSON).child("schema");
    if (!schema.has("$ref") || !contract.resolve(schema).child("properties").has("meta")) {
      findings.at(
          (schema.exists() ? schema : response).pointer(),
          "Name a schema with `meta` here: the client's templates read the code from it.");
    }
  }
}
