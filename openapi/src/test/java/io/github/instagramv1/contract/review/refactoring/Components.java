package io.github.instagramv1.contract.review.refactoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Components that are written in place, renamed, or wrapped. */
final class Components {
  private static final List<String> KINDS =
      List.of("schemas", "parameters", "headers", "responses", "requestBodies", "examples");

  private Components() {}

  /** One for each component: all its uses are written in place. */
  static List<Refactoring> inlined(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    each(
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

  /** One for each component: it has another name, also where extensions name it. */
  static List<Refactoring> renamed(ObjectNode contract) {
    List<Refactoring> all = new ArrayList<>();
    each(
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

  /** One for each schema: every use of it is an {@code allOf} of one reference. */
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

  /** One for each object: half of its properties stand in a part of their own. */
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

  /** Puts something in the place of every use of a reference. */
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

  private interface EachComponent {
    void take(String kind, String name);
  }

  private static void each(ObjectNode contract, EachComponent action) {
    for (String kind : KINDS) {
      contract
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(name -> action.take(kind, name));
    }
  }
}
