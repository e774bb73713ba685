package io.github.instagramv1.contract.review.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Edits of every operation and every parameter. */
final class OperationEdits {
  private final ObjectNode contract;
  private final List<TreeEdit> edits = new ArrayList<>();

  private OperationEdits(ObjectNode contract) {
    this.contract = contract;
  }

  static List<TreeEdit> of(ObjectNode contract) {
    OperationEdits edits = new OperationEdits(contract);
    contract
        .at("/components/parameters")
        .properties()
        .forEach(each -> edits.addParameter(each.getKey(), (ObjectNode) each.getValue()));
    contract
        .at("/paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each ->
                            edits.addOperation(
                                path.getKey(), each.getKey(), (ObjectNode) each.getValue())));
    return edits.edits;
  }

  private void addParameter(String name, ObjectNode value) {
    boolean inPath = value.path("in").asText().equals("path");
    Object[][] kinds = {
      {"another duty", (Consumer<ObjectNode>) at -> PropertyEdits.flip(at, "required")},
      {"renamed", (Consumer<ObjectNode>) at -> at.put("name", at.get("name").asText() + "_again")},
      {
        "spelt in another case",
        (Consumer<ObjectNode>) at -> at.put("name", PropertyEdits.capital(at.get("name").asText()))
      }
    };
    for (Object[] kind : kinds) {
      if (!inPath) {
        parameter((String) kind[0], name, cast(kind[1]));
      }
    }
    parameter(
        "another type",
        name,
        at -> {
          boolean text = at.at("/schema/type").asText().equals("string");
          at.putObject("schema").put("type", text ? "integer" : "string");
        });
    parameter("deprecated", name, at -> at.put("deprecated", true));
    parameter("a wider limit", name, at -> ((ObjectNode) at.get("schema")).remove("maxLength"));
    parameter(
        "an id or not",
        name,
        at -> {
          if (at.has("x-id-of")) {
            at.remove("x-id-of");
          } else {
            at.put("x-id-of", "user");
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static Consumer<ObjectNode> cast(Object action) {
    return (Consumer<ObjectNode>) action;
  }

  private void parameter(String kind, String name, Consumer<ObjectNode> action) {
    edits.add(
        new TreeEdit(
            "parameter " + kind,
            name,
            root -> action.accept((ObjectNode) root.at("/components/parameters").get(name))));
  }

  private void addOperation(String path, String method, ObjectNode value) {
    String place = value.path("operationId").asText();
    if (place.isEmpty()) {
      return;
    }
    Operation edit =
        (kind, action) ->
            edits.add(
                new TreeEdit(
                    "operation " + kind,
                    place,
                    root -> action.accept((ObjectNode) root.get("paths").get(path).get(method))));
    edit.add("renamed", at -> at.put("operationId", place + "Again"));
    edit.add("with another tag", at -> at.putArray("tags").add("media").add("users"));
    edit.add("with an optional parameter more", at -> addQueryParameter(at, false));
    edit.add("with a required parameter more", at -> addQueryParameter(at, true));
    edit.add("without its last parameter", at -> removeLastParameter(at));
    edit.add("with its parameters turned around", at -> reverseParameters(at));
    edit.add("with a status less", at -> ((ObjectNode) at.get("responses")).remove("429"));
    edit.add(
        "with a status more",
        at -> ((ObjectNode) at.get("responses")).putObject("418").put("description", "Tea."));
    edit.add(
        "with a header of another type",
        at ->
            ((ObjectNode) at.at("/responses/200"))
                .putObject("headers")
                .putObject("X-New")
                .putObject("schema")
                .put("type", "string"));
    edit.add(
        "with another response",
        at ->
            ((ObjectNode) at.at("/responses/200/content/application~1json/schema"))
                .put("$ref", "#/components/schemas/ErrorResponse"));
    edit.add("without paging", at -> at.remove("x-pagination"));
    edit.add("deprecated", at -> at.put("deprecated", true));
    edits.add(
        new TreeEdit(
            "operation dropped",
            place,
            root -> ((ObjectNode) root.get("paths").get(path)).remove(method)));
  }

  private static void addQueryParameter(ObjectNode operation, boolean required) {
    ObjectNode parameter = operation.withArrayProperty("parameters").addObject();
    parameter.put("name", "new_one").put("in", "query").put("required", required);
    parameter.putObject("schema").put("type", "string");
  }

  private void removeLastParameter(ObjectNode operation) {
    ArrayNode all = operation.withArrayProperty("parameters");
    for (int i = all.size() - 1; i >= 0; i--) {
      if (!resolved(all.get(i)).path("in").asText().equals("path")) {
        all.remove(i);
        return;
      }
    }
  }

  private JsonNode resolved(JsonNode parameter) {
    return parameter.has("$ref")
        ? contract.at(parameter.get("$ref").asText().substring(1))
        : parameter;
  }

  private static void reverseParameters(ObjectNode operation) {
    ArrayNode all = operation.withArrayProperty("parameters");
    List<JsonNode> turned = new ArrayList<>();
    all.forEach(each -> turned.add(0, each));
    all.removeAll().addAll(turned);
  }

  @FunctionalInterface
  private interface Operation {
    void add(String kind, Consumer<ObjectNode> action);
  }
}
