package io.github.instagramv1.contract.review.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Edits of every property of every schema. */
final class PropertyEdits {
  private final List<TreeEdit> edits = new ArrayList<>();
  private final String schema;
  private final String property;

  private PropertyEdits(String schema, String property) {
    this.schema = schema;
    this.property = property;
  }

  static List<TreeEdit> of(ObjectNode contract) {
    List<TreeEdit> all = new ArrayList<>();
    contract
        .at("/components/schemas")
        .properties()
        .forEach(
            schema ->
                schema
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        each ->
                            all.addAll(
                                new PropertyEdits(schema.getKey(), each.getKey())
                                    .of(each.getValue()))));
    return all;
  }

  private List<TreeEdit> of(JsonNode value) {
    edit("another duty", this::toggleRequired);
    edit("dropped", at -> remove(at, property));
    edit("renamed", at -> rename(at, property + "_again"));
    edit("spelt in another case", at -> rename(at, capital(property)));
    edit("moved to the end", at -> properties(at).set(property, properties(at).remove(property)));
    edit("a new one before it", this::addBefore);
    edit("read only", at -> propertyIn(at).put("readOnly", true));
    if (value.has("$ref")) {
      edit(
          "wrapped",
          at -> {
            JsonNode use = properties(at).get(property);
            properties(at).putObject(property).putArray("allOf").add(use);
          });
      edit(
          "a text instead of an object",
          at -> properties(at).putObject(property).put("type", "string"));
    } else {
      edit("nullable or not", at -> flip(propertyIn(at), "nullable"));
      edit("another type", at -> retype(propertyIn(at)));
      edit(
          "limits gone",
          at ->
              propertyIn(at)
                  .remove(
                      List.of(
                          "minLength", "maxLength", "minimum", "maximum", "pattern", "maxItems")));
      edit("id or not", at -> flipText(propertyIn(at), "x-id-of", "user"));
    }
    if (value.path("type").asText().equals("array")) {
      edit("no item twice", at -> propertyIn(at).put("uniqueItems", true));
    }
    if (value.has("format")) {
      edit("without a format", at -> propertyIn(at).remove("format"));
    }
    if (value.path("type").asText().equals("string") && !value.has("enum")) {
      edit("date and time", at -> propertyIn(at).put("format", "date-time"));
      edit("a list of values", at -> propertyIn(at).putArray("enum").add("one").add("two"));
    }
    return edits;
  }

  private void edit(String kind, Consumer<ObjectNode> action) {
    edits.add(
        new TreeEdit(
            "property " + kind, schema + "." + property, root -> action.accept(holder(root))));
  }

  private ObjectNode holder(ObjectNode root) {
    return (ObjectNode) root.at("/components/schemas").get(schema);
  }

  private static ObjectNode properties(ObjectNode holder) {
    return (ObjectNode) holder.get("properties");
  }

  private ObjectNode propertyIn(ObjectNode holder) {
    return (ObjectNode) properties(holder).get(property);
  }

  private void toggleRequired(ObjectNode holder) {
    ArrayNode required = holder.withArrayProperty("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(property)) {
        required.remove(i);
        if (required.isEmpty()) {
          holder.remove("required");
        }
        return;
      }
    }
    required.add(property);
  }

  private static void remove(ObjectNode holder, String name) {
    properties(holder).remove(name);
    ArrayNode required = holder.withArrayProperty("required");
    for (int i = required.size() - 1; i >= 0; i--) {
      if (required.get(i).asText().equals(name)) {
        required.remove(i);
      }
    }
    if (required.isEmpty()) {
      holder.remove("required");
    }
  }

  private void rename(ObjectNode holder, String name) {
    ObjectNode renamed = holder.objectNode();
    properties(holder)
        .properties()
        .forEach(
            each ->
                renamed.set(
                    each.getKey().equals(property) ? name : each.getKey(), each.getValue()));
    holder.set("properties", renamed);
    ArrayNode required = holder.withArrayProperty("required");
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).asText().equals(property)) {
        required.set(i, name);
      }
    }
    if (required.isEmpty()) {
      holder.remove("required");
    }
  }

  private void addBefore(ObjectNode holder) {
    ObjectNode more = holder.objectNode();
    properties(holder)
        .properties()
        .forEach(
            each -> {
              if (each.getKey().equals(property)) {
                more.putObject("new_one").put("type", "string");
              }
              more.set(each.getKey(), each.getValue());
            });
    holder.set("properties", more);
  }

  private static void retype(ObjectNode value) {
    boolean text = value.path("type").asText().equals("string");
    value.removeAll();
    value.put("type", text ? "integer" : "string");
  }

  static void flip(ObjectNode value, String keyword) {
    if (value.path(keyword).asBoolean()) {
      value.remove(keyword);
    } else {
      value.put(keyword, true);
    }
  }

  private static void flipText(ObjectNode value, String keyword, String text) {
    if (value.has(keyword)) {
      value.remove(keyword);
    } else {
      value.put(keyword, text);
    }
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
