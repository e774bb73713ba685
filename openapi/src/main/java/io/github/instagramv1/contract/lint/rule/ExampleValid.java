package io.github.instagramv1.contract.lint.rule;

import com.atlassian.oai.validator.report.MessageResolver;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.atlassian.oai.validator.report.ValidationReport.MessageContext;
import com.atlassian.oai.validator.schema.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.lint.Contract;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Part;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.lint.RuleText;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import java.util.stream.Stream;

/** Examples are what they are examples of. */
final class ExampleValid implements Rule {

  @Override
  public RuleText text() {
    return new RuleText(
        "example-valid",
        "examples, defaults and values of lists valid against their schema, without properties that it"
            + " does not have",
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
    List<Claim> claims =
        contract
            .definitions()
            .filter(part -> part.node().isObject())
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
        all.addProperty(name, Json.mapper().treeToValue(claim.schema().node(), Schema.class));
        values.set(name, claim.value().node());
      } catch (JsonProcessingException | IllegalArgumentException | ClassCastException e) {
        // What is no schema, such as a number for a type, fails in Swagger's reader in any of
        // these.
        findings.at(claim.schema().pointer(), "Mend this schema: Swagger can't read it.");
      }
    }
    SchemaValidator validator = new SchemaValidator(model, new MessageResolver());
    for (Message message : validator.validate(() -> values, all, "example").getMessages()) {
      String place = place(message, claims);
      findings.at(place, "Mend the " + noun(place) + ": " + sentence(message) + ".");
    }
  }

  /**
   * An example and what it must fit.
   *
   * @param value the example
   * @param schema its schema
   */
  private record Claim(Part value, Part schema) {}

  private static Stream<Claim> claims(Contract contract, Part part) {
    boolean typed = part.has("type") && !part.pointer().startsWith("/components/securitySchemes");
    if (!part.has("schema") && !typed) {
      return Stream.empty();
    }
    Part schema = part.has("schema") ? part.child("schema") : part;
    Stream<Part> named =
        part.child("examples").children().stream()
            .map(example -> contract.resolve(example).child("value"));
    Stream<Part> own = part.has("schema") ? Stream.empty() : ofSchema(part);
    return Stream.concat(Stream.concat(named, Stream.of(part.child("example"))), own)
        .map(value -> new Claim(value, schema));
  }

  /** A default or a listed value of another type than its schema's is one that nobody can send. */
  private static Stream<Part> ofSchema(Part schema) {
    Stream<Part> listed =
        schema.node().path("enum").isArray()
            ? schema.child("enum").children().stream()
            : Stream.of();
    return Stream.concat(Stream.of(schema.child("default")), listed);
  }

  private static String noun(String place) {
    return place.endsWith("/default")
        ? "default"
        : place.matches(".*/enum/\\d+") ? "listed value" : "example";
  }

  private static String place(Message message, List<Claim> claims) {
    return message
        .getContext()
        .flatMap(MessageContext::getPointers)
        .map(MessageContext.Pointers::getInstance)
        .filter(pointer -> pointer.matches("/\\d+(/.*)?"))
        .map(pointer -> pointer.substring(1).split("/", 2))
        .map(
            steps ->
                claims.get(Integer.parseInt(steps[0])).value().pointer()
                    + (steps.length > 1 ? "/" + steps[1] : ""))
        .orElse("");
  }

  /** The validator's message without the place, which the finding has, and without a full stop. */
  private static String sentence(Message message) {
    String text = message.getMessage().lines().findFirst().orElse("");
    return text.replaceFirst("^\\[Path '[^']*'] ", "").replaceFirst("\\.$", "");
  }
}
