package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the tools that read the contract can handle, and what keeps it in one piece. */
final class SchemaRules {
  private static final Set<String> COMPOSITION = Set.of("allOf", "oneOf", "anyOf", "not");
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  /** What ids are of. */
  private static final Set<String> KINDS = Set.of("comment", "location", "media", "user");

  private SchemaRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("tool-subset", SchemaRules::toolSubset),
        new Rule("bounds", SchemaRules::bounds),
        new Rule("one-file", SchemaRules::oneFile),
        new Rule("reuse", SchemaRules::reuse),
        new Rule("meaning", SchemaRules::meaning),
        new Rule("alphabetical", SchemaRules::alphabetical),
        new Rule("required-exists", SchemaRules::requiredExists));
  }

  private static List<String> toolSubset(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          if (place.contains("/examples/") || place.endsWith("/properties")) {
            return;
          }
          COMPOSITION.stream()
              .filter(node::has)
              .forEach(word -> findings.add(place + ": " + word + " makes tools disagree"));
          if (node.has("$ref") && node.size() > 1) {
            findings.add(place + ": what stands beside $ref is ignored");
          }
          if (node.has("additionalProperties")) {
            findings.add(place + ": additionalProperties turns models into maps");
          }
          boolean schema = place.endsWith("/schema") || place.matches("/components/schemas/[^/]+");
          if (schema && !node.has("$ref") && !node.has("type")) {
            findings.add(place + ": a schema without a type");
          }
        });
    return findings;
  }

  private static List<String> bounds(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          if (place.contains("/examples/")) {
            return;
          }
          String type = node.path("type").asText();
          if (NUMBERS.contains(type) && !(node.has("minimum") && node.has("format"))) {
            findings.add(place + ": a number without format and minimum");
          }
          if (type.equals("array") && !node.has("maxItems")) {
            findings.add(place + ": an array without maxItems");
          }
          boolean input = place.contains("/parameters/");
          if (input && type.equals("string") && !node.has("maxLength") && !node.has("pattern")) {
            findings.add(place + ": a text parameter without maxLength or pattern");
          }
        });
    return findings;
  }

  private static List<String> oneFile(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          String reference = node.path("$ref").asText("#/");
          if (!reference.startsWith("#/") || contract.resolve(node).isMissingNode()) {
            findings.add(place + ": " + reference + " is not in this file");
          }
        });
    return findings;
  }

  private static List<String> reuse(Contract contract) {
    Set<String> used = new HashSet<>();
    Map<JsonNode, String> inline = new HashMap<>();
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          used.add(node.path("$ref").asText());
          boolean parameter = place.matches("/paths/.*/parameters/\\d+") && !node.has("$ref");
          if (parameter && inline.put(node, place) != null) {
            findings.add(place + ": the same parameter stands elsewhere; make it a component");
          }
        });
    for (String kind :
        List.of("parameters", "headers", "requestBodies", "responses", "examples", "schemas")) {
      contract
          .components(kind)
          .fieldNames()
          .forEachRemaining(
              name -> {
                if (!used.contains("#/components/" + kind + "/" + name)) {
                  findings.add("/components/" + kind + "/" + name + ": nobody uses it");
                }
              });
    }
    return findings;
  }

  private static List<String> meaning(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract.walk(
        (place, node) -> {
          boolean time = node.path("description").asText().contains("UNIX");
          if (time != node.path("x-unix-seconds").asBoolean()) {
            findings.add(place + ": x-unix-seconds goes with a description that says UNIX");
          }
          if (node.has("x-id-of") && !KINDS.contains(node.get("x-id-of").asText())) {
            findings.add(place + ": x-id-of is none of " + KINDS);
          }
          boolean pathOfId = place.matches(".*/parameters/[^/]+") && isPathOfId(node);
          if (pathOfId && !node.has("x-id-of")) {
            findings.add(place + ": an id in a path without x-id-of");
          }
        });
    return findings;
  }

  private static boolean isPathOfId(JsonNode parameter) {
    String name = parameter.path("name").asText();
    return parameter.path("in").asText().equals("path")
        && KINDS.stream().anyMatch(kind -> name.equals(kind + "-id"));
  }

  private static List<String> alphabetical(Contract contract) {
    List<String> findings = new ArrayList<>();
    for (String kind : List.of("parameters", "headers", "requestBodies", "responses", "schemas")) {
      List<String> names = new ArrayList<>();
      contract.components(kind).fieldNames().forEachRemaining(names::add);
      List<String> sorted = new ArrayList<>(new TreeSet<>(names));
      if (!names.equals(sorted)) {
        findings.add("/components/" + kind + ": is not in alphabetical order");
      }
    }
    return findings;
  }

  private static List<String> requiredExists(Contract contract) {
    List<String> findings = new ArrayList<>();
    contract
        .components("schemas")
        .fields()
        .forEachRemaining(
            schema ->
                schema
                    .getValue()
                    .path("required")
                    .forEach(
                        name -> {
                          if (!schema.getValue().path("properties").has(name.asText())) {
                            findings.add(
                                "/components/schemas/"
                                    + schema.getKey()
                                    + ": requires "
                                    + name.asText()
                                    + ", which it does not have");
                          }
                        }));
    return findings;
  }
}
