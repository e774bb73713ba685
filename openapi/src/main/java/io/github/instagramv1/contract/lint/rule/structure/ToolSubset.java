package io.github.instagramv1.contract.lint.rule.structure;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.ParserPlace;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;

/** Requires the subset of OpenAPI that all tools read in the same way. */
public final class ToolSubset implements Rule {
  private static final List<String> COMPOSITION = List.of("allOf", "oneOf", "anyOf", "not");

  @Override
  public String id() {
    return "tool-subset";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    YamlValue version = contract.root().child("openapi");
    if (!version.text().equals("3.0.3")) {
      findings.at(version, "Write 3.0.3, the version that all tools of the project read.");
    }
    contract.swagger().getMessages().forEach(message -> reportMessage(message, contract, findings));
    Definitions.schemas(contract).forEach(schema -> checkSchema(schema, findings));
    new ClientTemplates(contract, findings).check();
    Definitions.of(contract)
        .filter(part -> part.child("$ref").isText() && part.children().size() > 1)
        .forEach(part -> findings.at(part, "Remove the keywords beside $ref: tools ignore them."));
  }

  private static void reportMessage(String message, ContractModel contract, Findings findings) {
    String line = message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    findings.at(
        ParserPlace.of(contract.root(), line),
        "Correct what Swagger Parser rejects: " + line + ".");
  }

  private static void checkSchema(YamlValue schema, Findings findings) {
    for (String word : COMPOSITION) {
      if (schema.has(word)) {
        findings.at(
            schema.child(word), "Write the schema out instead of composing it with " + word + ".");
      }
    }
    if (schema.has("additionalProperties")) {
      findings.at(
          schema.child("additionalProperties"),
          "Remove additionalProperties: every object may have unknown properties.");
    }
    boolean composed = COMPOSITION.stream().anyMatch(schema::has);
    if (!schema.has("$ref") && !schema.has("type") && !composed) {
      findings.at(schema, "Give this schema a type.");
    }
  }
}
