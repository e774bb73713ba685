package io.github.instagramv1.contract.lint.rule.example;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.report.ValidationReport.MessageContext;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requires examples that are valid against their schema. */
public final class ExampleValid implements Rule {

  @Override
  public String id() {
    return "example-valid";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    OpenAPI model = contract.swagger().getOpenAPI();
    if (model == null) {
      findings.at(contract.root(), "Correct the file: Swagger Parser cannot read it.");
      return;
    }
    List<Claim> claims =
        Definitions.of(contract)
            .filter(part -> part.isMapping())
            .flatMap(part -> claims(contract, part))
            .filter(claim -> claim.value().exists())
            .toList();
    // All at once, as the properties of one object: the validator reads the contract for each call.
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    Schema<?> all = new ObjectSchema();
    for (int i = 0; i < claims.size(); i++) {
      String name = Integer.toString(i);
      Claim claim = claims.get(i);
      try {
        all.addProperty(name, Json.mapper().readValue(claim.schema().json(), Schema.class));
        values.set(name, Json.mapper().readTree(claim.value().json()));
      } catch (JsonProcessingException | IllegalArgumentException | ClassCastException e) {
        // What is no schema, such as a number for a type, fails in Swagger's reader in any of
        // these.
        findings.at(claim.schema(), "Correct this schema: Swagger Parser cannot read it.");
      }
    }
    SchemaValidator validator = new SchemaValidator(model, new MessageResolver());
    for (Message message : validator.validate(() -> values, all, "example").getMessages()) {
      YamlValue place = place(message, claims).orElse(contract.root());
      findings.at(place, "Correct the " + noun(place.pointer()) + ": " + sentence(message) + ".");
    }
  }

  /**
   * An example and what it must fit.
   *
   * @param value the example
   * @param schema its schema
   */
  private record Claim(YamlValue value, YamlValue schema) {}

  private static Stream<Claim> claims(ContractModel contract, YamlValue part) {
    boolean typed = part.has("type") && !part.pointer().startsWith("/components/securitySchemes");
    if (!part.has("schema") && !typed) {
      return Stream.empty();
    }
    YamlValue schema = part.has("schema") ? part.child("schema") : part;
    Stream<YamlValue> named =
        part.child("examples").children().stream()
            .map(example -> contract.resolve(example).child("value"));
    Stream<YamlValue> own = part.has("schema") ? Stream.empty() : defaultAndEnumValues(part);
    return Stream.concat(Stream.concat(named, Stream.of(part.child("example"))), own)
        .map(value -> new Claim(value, schema));
  }

  /** Defaults and enum values must have the type of their schema. */
  private static Stream<YamlValue> defaultAndEnumValues(YamlValue schema) {
    Stream<YamlValue> listed = schema.child("enum").items().stream();
    return Stream.concat(Stream.of(schema.child("default")), listed);
  }

  private static String noun(String place) {
    return place.endsWith("/default")
        ? "default"
        : place.matches(".*/enum/\\d+") ? "enum value" : "example";
  }

  private static Optional<YamlValue> place(Message message, List<Claim> claims) {
    return message
        .getContext()
        .flatMap(MessageContext::getPointers)
        .map(MessageContext.Pointers::getInstance)
        .filter(pointer -> pointer.matches("/\\d+(/.*)?"))
        .map(pointer -> List.of(pointer.substring(1).split("/")))
        .map(
            steps -> {
              YamlValue value = claims.get(Integer.parseInt(steps.get(0))).value();
              for (String step : steps.subList(1, steps.size())) {
                value = value.child(step.replace("~1", "/").replace("~0", "~"));
              }
              return value;
            });
  }

  /**
   * Returns the validator's message without the place, which the finding has, and without a full
   * stop.
   */
  private static String sentence(Message message) {
    String text = message.getMessage().lines().findFirst().orElse("");
    return text.replaceFirst("^\\[Path '[^']*'] ", "").replaceFirst("\\.$", "");
  }
}
