package io.github.instagramv1.contract;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Examples are there, and they are what they are examples of. */
final class ExampleRules {
  private static final Set<String> PRIMITIVES = Set.of("string", "integer", "number", "boolean");

  private ExampleRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("example-present", ExampleRules::examplePresent),
        new Rule("example-valid", ExampleRules::exampleValid));
  }

  private static List<String> examplePresent(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          if (place.contains("/examples/") || !node.isObject()) {
            return;
          }
          boolean parameter = node.has("in") && node.has("schema");
          boolean goodReply = place.endsWith("/responses/200/content/application~1json");
          boolean form = place.endsWith("/content/application~1x-www-form-urlencoded");
          if ((parameter || goodReply || form) && !node.path("examples").has("OK")) {
            findings.add(place + ": has no example OK");
          }
          boolean refusal = place.matches("/components/responses/.*/content/application~1json");
          if (refusal && node.path("examples").isEmpty()) {
            findings.add(place + ": has no example");
          }
          boolean header = place.matches("/components/headers/[^/]+");
          boolean property =
              place.matches(".*/properties/[^/]+")
                  && PRIMITIVES.contains(node.path("type").asText());
          if ((header || property) && !node.has("example")) {
            findings.add(place + ": has no example");
          }
        });
    return findings;
  }

  private static List<String> exampleValid(Contract contract) {
    List<String> findings = new ArrayList<>();
    OpenAPI openApi =
        new OpenAPIV3Parser().readContents(contract.root().toString(), null, null).getOpenAPI();
    SchemaValidator validator = new SchemaValidator(openApi, new MessageResolver());
    contract.walk(
        (place, node) -> {
          if (!place.contains("/examples/") && node.isObject()) {
            if (node.has("schema")) {
              node.path("examples")
                  .fields()
                  .forEachRemaining(
                      e ->
                          check(
                              findings,
                              validator,
                              place + "/examples/" + e.getKey(),
                              contract.resolve(e.getValue()).path("value"),
                              node.path("schema")));
            }
            JsonNode schema = node.has("schema") ? node.path("schema") : node;
            boolean typed = schema.has("type") && !place.contains("securitySchemes");
            if (typed && node.has("example")) {
              check(findings, validator, place + "/example", node.path("example"), schema);
            }
          }
        });
    return findings;
  }

  private static void check(
      List<String> findings,
      SchemaValidator validator,
      String place,
      JsonNode value,
      JsonNode schema) {
    try {
      Schema<?> model = Json.mapper().treeToValue(schema, Schema.class);
      ValidationReport report = validator.validate(() -> value, model, "example");
      report.getMessages().forEach(m -> findings.add(place + ": " + m.getMessage()));
    } catch (IOException e) {
      findings.add(place + ": " + e.getMessage());
    }
  }
}
