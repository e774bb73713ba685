package io.github.instagramv1.contract.lint.rule;

import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.github.instagramv1.contract.source.ParserPlace;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;

/** Only what every tool reads alike. */
final class ToolSubset implements Rule {
  private static final List<String> COMPOSITION = List.of("allOf", "oneOf", "anyOf", "not");

  @Override
  public RuleText text() {
    return new RuleText(
        "tool-subset",
        "OpenAPI 3.0.3 that Swagger Parser reads without a message, without composition, without"
            + " anything beside `$ref`, without `additionalProperties`, a type on every schema, and"
            + " nothing that the client's templates can't build",
        "Generators, validators and mocks then see the same contract.",
        "swagger-request-validator refuses correct envelopes written with `allOf`, and `null` where"
            + " `nullable` stands beside a composed `$ref`; openapi-generator makes a model with"
            + " `additionalProperties` a map, and a property without a type an `Object`.",
        """
        caption: {$ref: '#/components/schemas/Caption'}
        """,
        """
        caption: {nullable: true, allOf: [{$ref: '#/components/schemas/Caption'}]}
        """);
  }

  @Override
  public void check(Contract contract, Findings findings) {
    Part version = contract.root().child("openapi");
    if (!version.node().asText().equals("3.0.3")) {
      findings.at(version.pointer(), "Write OpenAPI 3.0.3, which all tools of the kit read.");
    }
    parserMessages(contract).forEach(message -> tell(message, contract, findings));
    contract.schemas().forEach(schema -> schema(schema, findings));
    new ClientTemplates(contract, findings).check();
    contract
        .definitions()
        .filter(part -> part.node().path("$ref").isTextual() && part.node().size() > 1)
        .forEach(
            part -> findings.at(part.pointer(), "Remove what stands beside $ref: it is ignored."));
  }

  private static List<String> parserMessages(Contract contract) {
    return new OpenAPIV3Parser()
        .readContents(contract.root().node().toString(), null, null)
        .getMessages();
  }

  private static void tell(String message, Contract contract, Findings findings) {
    String line = message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    findings.at(
        ParserPlace.of(contract.document().root(), line).pointer(),
        "Mend what Swagger Parser refuses: " + line + ".");
  }

  private static void schema(Part schema, Findings findings) {
    for (String word : COMPOSITION) {
      if (schema.has(word)) {
        findings.at(
            schema.child(word).pointer(),
            "Write the schema out instead of composing it by " + word + ".");
      }
    }
    if (schema.has("additionalProperties")) {
      findings.at(
          schema.child("additionalProperties").pointer(),
          "Remove additionalProperties: unknown properties are legal everywhere.");
    }
    boolean composed = COMPOSITION.stream().anyMatch(schema::has);
    if (!schema.has("$ref") && !schema.has("type") && !composed) {
      findings.at(schema.pointer(), "Give this schema a type.");
    }
  }
}
