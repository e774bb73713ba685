package io.github.instagramv1.contract.lint.rule;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.report.ValidationReport.MessageContext;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;

/** Examples are what they are examples of. */
final class ExampleValid implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "example-valid",
        "examples valid against their schema, without properties that it does not have",
        "A client that works with the examples works with a server.",
        "Spectral and most validators accept a property in an example that the schema lacks: a name"
            + " changed in the schema stays in the example, in the mock and in everybody's tests.",
        """
        data: {name: harbour, media_count: 1342}
        """,
        """
        data: {name: harbour, media_count: 1342, count: 1342}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    OpenAPI model =
        new OpenAPIV3Parser()
            .readContents(contract.root().node().toString(), null, null)
            .getOpenAPI();
    if (model == null) {
      findings.at("", "Make this file OpenAPI: Swagger Parser can't read it.");
      return;
    }
    SchemaValidator validator = new SchemaValidator(model, new MessageResolver());
    contract
        .definitions()
        .filter(part -> part.node().isObject())
        .forEach(part -> part(contract, part, validator, findings));
  }

  private static void part(
      Contract contract, Part part, SchemaValidator validator, Findings findings) {
    boolean typed = part.has("type") && !part.pointer().startsWith("/components/securitySchemes");
    if (!part.has("schema") && !typed) {
      return;
    }
    Part schema = part.has("schema") ? part.child("schema") : part;
    for (Part example : part.child("examples").children()) {
      validate(contract.resolve(example).child("value"), schema, validator, findings);
    }
    validate(part.child("example"), schema, validator, findings);
  }

  private static void validate(
      Part value, Part schema, SchemaValidator validator, Findings findings) {
    if (!value.exists()) {
      return;
    }
    try {
      Schema<?> model = Json.mapper().treeToValue(schema.node(), Schema.class);
      for (Message message : validator.validate(value::node, model, "example").getMessages()) {
        findings.at(
            value.pointer() + inside(message), "Mend the example: " + sentence(message) + ".");
      }
    } catch (JsonProcessingException e) {
      findings.at(schema.pointer(), "Mend the schema: " + e.getOriginalMessage() + ".");
    }
  }

  private static String inside(Message message) {
    return message
        .getContext()
        .flatMap(MessageContext::getPointers)
        .map(MessageContext.Pointers::getInstance)
        .filter(pointer -> pointer.startsWith("/"))
        .orElse("");
  }

  /** The validator's message without the place, which the finding has, and without a full stop. */
  private static String sentence(Message message) {
    String text = message.getMessage().lines().findFirst().orElse("");
    return text.replaceFirst("^\\[Path '[^']*'] ", "").replaceFirst("\\.$", "");
  }
}
