package io.github.instagramv1.contract.review.refactoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Refactorings that inline, rename, wrap or split components. */
final class Components {
  private static final List<String> KINDS =
      List.of("schemas", "parameters", "headers", "responses", "requestBodies", "examples");

  private Components() {}

  /** Returns a refactoring for each component that inlines it at all its uses. */
  static List<Refactoring> inlined(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    forEachComponent(
        contract,
        (kind, name) ->
            all.add(
                new Refactoring(
                    "inlined " + kind + "/" + name,
                    root -> {
                      JsonNode value = root.at("/components/" + kind).get(name);
                      replace(root, reference(kind, name), use -> value.deepCopy());
                    })));
    return all;
  }

  /** Returns a refactoring for each component that renames it, also where extensions name it. */
  static List<Refactoring> renamed(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    forEachComponent(
        contract,
        (kind, name) ->
            all.add(
                new Refactoring(
                    "renamed " + kind + "/" + name,
                    root -> {
                      ObjectNode holder = (ObjectNode) root.at("/components/" + kind);
                      holder.set(name + "Again", holder.remove(name));
                      replace(
                          root,
                          reference(kind, name),
                          use -> root.objectNode().put("$ref", reference(kind, name + "Again")));
                      if (kind.equals("schemas")) {
                        renameItems(root, name);
                      }
                    })));
    return all;
  }

  /** Returns a refactoring for each schema that wraps each use of it in an {@code allOf}. */
  static List<Refactoring> wrapped(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : contract.at("/components/schemas").properties()) {
      String reference = reference("schemas", schema.getKey());
      all.add(
          new Refactoring(
              "wrapped " + schema.getKey(),
              root ->
                  replace(
                      root,
                      reference,
                      use -> {
                        ObjectNode wrapper = root.objectNode();
                        wrapper.putArray("allOf").add(use.deepCopy());
                        return wrapper;
                      })));
    }
    return all;
  }

  /**
   * Returns a refactoring for each object that moves half of its properties into an {@code allOf}.
   */
  static List<Refactoring> split(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : contract.at("/components/schemas").properties()) {
      if (schema.getValue().path("properties").size() > 1) {
        all.add(
            new Refactoring(
                "split " + schema.getKey(),
                root ->
                    moveHalf((ObjectNode) root.at("/components/schemas").get(schema.getKey()))));
      }
    }
    return all;
  }

  private static void moveHalf(ObjectNode schema) {
    ObjectNode properties = (ObjectNode) schema.get("properties");
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    ObjectNode part = schema.putArray("allOf").addObject().put("type", "object");
    ObjectNode moved = part.putObject("properties");
    ArrayNode required = schema.objectNode().putArray("required");
    for (String name : names.subList(names.size() / 2, names.size())) {
      moved.set(name, properties.remove(name));
      JsonNode all = schema.path("required");
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).asText().equals(name)) {
          required.add(name);
          ((ArrayNode) all).remove(i);
        }
      }
    }
    if (!required.isEmpty()) {
      part.set("required", required);
    }
  }

  private static void renameItems(JsonNode value, String name) {
    if (value instanceof ObjectNode object
        && object.path("x-pagination").path("items").asText().equals(name)) {
      ((ObjectNode) object.get("x-pagination")).put("items", name + "Again");
    }
    value.forEach(each -> renameItems(each, name));
  }

  private static String reference(String kind, String name) {
    return "#/components/" + kind + "/" + name;
  }

  /** Replaces every use of a reference. */
  private static void replace(JsonNode at, String reference, UnaryOperator<JsonNode> by) {
    if (at instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        JsonNode member = object.get(name);
        if (member.path("$ref").asText().equals(reference)) {
          object.set(name, by.apply(member));
        } else {
          replace(member, reference, by);
        }
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).path("$ref").asText().equals(reference)) {
          array.set(i, by.apply(array.get(i)));
        } else {
          replace(array.get(i), reference, by);
        }
      }
    }
  }

  private interface ComponentAction {
    void take(String kind, String name);
  }

  private static void forEachComponent(ObjectNode contract, ComponentAction action) {
    for (String kind : KINDS) {
      contract
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(name -> action.take(kind, name));
    }
  }
}
