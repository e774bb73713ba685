package io.github.instagramv1.contract.review.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits of every schema as a whole. */
final class SchemaEdits {
  private final List<TreeEdit> edits = new ArrayList<>();

  private SchemaEdits() {}

  static List<TreeEdit> of(ObjectNode contract) {
    SchemaEdits edits = new SchemaEdits();
    contract
        .at("/components/schemas")
        .properties()
        .forEach(each -> edits.add(each.getKey(), (ObjectNode) each.getValue()));
    return edits.edits;
  }

  private void add(String name, ObjectNode value) {
    edits.add(new TreeEdit("schema renamed", name, root -> rename(root, name)));
    if (value.has("properties")) {
      edit("open to more", name, at -> at.put("additionalProperties", true));
      edit("closed to more", name, at -> at.put("additionalProperties", false));
      edit("required in another order", name, SchemaEdits::rotateRequired);
      edit(
          "told apart",
          name,
          at ->
              at.putObject("discriminator")
                  .put("propertyName", at.get("properties").fieldNames().next()));
    }
    if (value.has("enum")) {
      edit("with a value more", name, at -> at.withArrayProperty("enum").add("new_one"));
      edit("with a value less", name, at -> at.withArrayProperty("enum").remove(0));
      edit(
          "with a value in another case",
          name,
          at -> {
            ArrayNode values = at.withArrayProperty("enum");
            values.set(0, PropertyEdits.capital(values.get(0).asText()));
          });
    }
  }

  private void edit(String kind, String name, Consumer<ObjectNode> action) {
    edits.add(
        new TreeEdit(
            "schema " + kind,
            name,
            root -> action.accept((ObjectNode) root.at("/components/schemas").get(name))));
  }

  private static void rotateRequired(ObjectNode schema) {
    ArrayNode all = schema.withArrayProperty("required");
    if (all.size() > 1) {
      all.add(all.remove(0));
    }
    if (all.isEmpty()) {
      schema.remove("required");
    }
  }

  /** Renames a schema, also in every reference to it. */
  private static void rename(ObjectNode root, String name) {
    ObjectNode schemas = (ObjectNode) root.at("/components/schemas");
    schemas.set(name + "Again", schemas.remove(name));
    root.findParents("$ref")
        .forEach(
            each -> {
              if (each.get("$ref").asText().equals("#/components/schemas/" + name)) {
                ((ObjectNode) each).put("$ref", "#/components/schemas/" + name + "Again");
              }
            });
  }
}
