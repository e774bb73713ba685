package io.github.instagramv1.contract.review.refactoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refactorings of the notation: orders and places without a meaning, default values that are
 * written out, and names in another case.
 */
final class Notations {
  private static final Set<String> UNORDERED =
      Set.of("required", "enum", "security", "x-error-types");

  private Notations() {}

  static List<Refactoring> all(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    all.add(new Refactoring("keys in reverse order", root -> reverse(root)));
    for (String list : UNORDERED) {
      all.add(new Refactoring(list + " in reverse order", root -> reverseLists(root, list)));
    }
    all.add(new Refactoring("parameters at their path", Notations::moveParametersToPath));
    all.add(new Refactoring("headers in capitals", root -> upperCaseKeys(root, "headers")));
    all.add(new Refactoring("media types in capitals", root -> upperCaseKeys(root, "content")));
    all.add(new Refactoring("what is false anyway", Notations::addFalse));
    all.add(new Refactoring("OpenAPI 3.0.4", root -> root.put("openapi", "3.0.4")));
    all.add(
        new Refactoring(
            "servers with a final slash",
            root ->
                root.get("servers")
                    .forEach(
                        each -> ((ObjectNode) each).put("url", each.get("url").asText() + "/"))));
    return all;
  }

  private static void reverse(JsonNode at) {
    if (at instanceof ObjectNode object && !object.has("operationId")) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.reverse(names);
      names.forEach(name -> object.set(name, object.remove(name)));
    }
    at.forEach(Notations::reverse);
  }

  private static void reverseLists(JsonNode at, String name) {
    if (at.path(name) instanceof ArrayNode list) {
      for (int i = 1; i < list.size(); i++) {
        list.insert(0, list.remove(i));
      }
    }
    at.forEach(each -> reverseLists(each, name));
  }

  /** Moves the parameters of the only operation of a path to the path. */
  private static void moveParametersToPath(ObjectNode root) {
    for (JsonNode path : root.get("paths")) {
      List<JsonNode> operations = new ArrayList<>();
      path.forEach(operations::add);
      if (operations.size() == 1 && operations.get(0).has("parameters")) {
        ((ObjectNode) path)
            .set("parameters", ((ObjectNode) operations.get(0)).remove("parameters"));
      }
    }
  }

  private static void upperCaseKeys(JsonNode at, String holder) {
    if (at.path(holder) instanceof ObjectNode object && !at.has("schemas")) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> object.set(name.toUpperCase(Locale.ROOT), object.remove(name)));
    }
    at.forEach(each -> upperCaseKeys(each, holder));
  }

  private static void addFalse(JsonNode at) {
    for (JsonNode schema : at.at("/components/schemas")) {
      ((ObjectNode) schema).put("readOnly", false).put("deprecated", false);
      schema
          .path("properties")
          .forEach(
              each -> {
                if (!each.has("$ref") && !each.has("nullable")) {
                  ((ObjectNode) each).put("nullable", false).put("writeOnly", false);
                }
              });
    }
    for (JsonNode parameter : at.at("/components/parameters")) {
      ((ObjectNode) parameter).put("allowEmptyValue", false).put("allowReserved", false);
    }
  }
}
