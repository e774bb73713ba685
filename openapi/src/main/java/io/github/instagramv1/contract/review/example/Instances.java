package io.github.instagramv1.contract.review.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Direction;
import io.github.instagramv1.contract.model.Discriminator;
import io.github.instagramv1.contract.source.NormalForm;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creates minimal valid values of schemas, using examples of the contract if it has any. */
public final class Instances {
  static final List<String> LISTS = List.of("allOf", "oneOf", "anyOf");
  private static final int DEEPEST = 16;
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final ContractModel model;
  private final Direction direction;

  public Instances(ContractModel model, Direction direction) {
    this.model = model;
    this.direction = direction;
  }

  /** Returns a value of a schema. */
  public JsonNode of(YamlValue use) {
    return make(use, new SchemaPath(List.of()), Optional.empty(), 0);
  }

  /**
   * Returns a value of a schema in which another schema, somewhere within it, has a given value.
   */
  public Optional<JsonNode> with(YamlValue use, YamlValue target, JsonNode value) {
    return SchemaPath.find(model, use, target).map(path -> make(use, path, Optional.of(value), 0));
  }

  private JsonNode make(YamlValue use, SchemaPath path, Optional<JsonNode> value, int depth) {
    if (value.isPresent() && path.first().isEmpty()) {
      return value.get();
    }
    YamlValue schema = model.schema(use);
    if (depth > DEEPEST) {
      return NODES.nullNode();
    }
    Optional<String> step = path.first();
    Optional<JsonNode> ofKind = ofKind(schema, path, value, depth);
    if (ofKind.isPresent()) {
      return ofKind.get();
    }
    for (String list : LISTS) {
      Optional<YamlValue> parts = schema.get(list).filter(all -> !all.items().isEmpty());
      if (parts.isPresent() && schema.get("properties").isEmpty()) {
        return variant(parts.get(), list, path, value, depth);
      }
    }
    if (schema.get("properties").isPresent() || schema.text("type").equals("object")) {
      return object(schema, path, value, depth);
    }
    if (schema.get("items").isPresent() || schema.text("type").equals("array")) {
      return array(schema, step, path, value, depth);
    }
    return Scalars.of(schema);
  }

  /**
   * Returns a value of the schema that a discriminator selects: the one on the path, or the first
   * one.
   */
  private Optional<JsonNode> ofKind(
      YamlValue schema, SchemaPath path, Optional<JsonNode> value, int depth) {
    Optional<String> step = path.first();
    boolean named = step.filter(each -> each.startsWith(SchemaPath.KIND)).isPresent();
    return Discriminator.of(model, schema)
        .filter(each -> named || step.isEmpty())
        .flatMap(
            discriminator ->
                discriminator.schemas().entrySet().stream()
                    .filter(
                        each -> !named || step.equals(Optional.of(SchemaPath.KIND + each.getKey())))
                    .filter(each -> model.schema(each.getValue()) != schema)
                    .findFirst()
                    .map(
                        kind -> {
                          SchemaPath rest = named ? path.rest() : path;
                          JsonNode made = make(kind.getValue(), rest, value, depth + 1);
                          return made.isObject()
                                  && !rest.first().equals(Optional.of(discriminator.property()))
                              ? ((ObjectNode) made).put(discriminator.property(), kind.getKey())
                              : made;
                        }));
  }

  private JsonNode variant(
      YamlValue parts, String list, SchemaPath path, Optional<JsonNode> value, int depth) {
    Optional<Integer> chosen =
        path.first()
            .filter(step -> step.startsWith(list + "/"))
            .map(step -> Integer.parseInt(step.substring(list.length() + 1)));
    YamlValue part = parts.items().get(chosen.orElse(0));
    return chosen.isPresent()
        ? make(part, path.rest(), value, depth + 1)
        : make(part, new SchemaPath(List.of()), Optional.empty(), depth + 1);
  }

  private ObjectNode object(
      YamlValue schema, SchemaPath path, Optional<JsonNode> value, int depth) {
    ObjectNode object = NODES.objectNode();
    List<String> required = schema.get("required").map(YamlValue::texts).orElse(List.of());
    String hidden = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    Map<String, YamlValue> properties =
        schema.get("properties").map(YamlValue::members).orElse(Map.of());
    properties.forEach(
        (name, property) -> {
          if (path.first().equals(Optional.of(name))) {
            object.set(name, make(property, path.rest(), value, depth + 1));
          } else if (required.contains(name) && !model.schema(property).isTrue(hidden)) {
            object.set(
                name, make(property, new SchemaPath(List.of()), Optional.empty(), depth + 1));
          }
        });
    if (path.first().equals(Optional.of(SchemaPath.VALUES))) {
      YamlValue values = schema.get("additionalProperties").orElseThrow();
      object.set("name", make(values, path.rest(), value, depth + 1));
    }
    return object;
  }

  private ArrayNode array(
      YamlValue schema,
      Optional<String> step,
      SchemaPath path,
      Optional<JsonNode> value,
      int depth) {
    ArrayNode array = NODES.arrayNode();
    Optional<YamlValue> items = schema.get("items");
    boolean within = step.equals(Optional.of(SchemaPath.ITEMS));
    long least =
        Math.max(
            within ? 1 : 0,
            Math.min(
                3,
                schema
                    .get("minItems")
                    .flatMap(YamlValue::number)
                    .map(Number::longValue)
                    .orElse(0L)));
    for (long i = 0; i < least && items.isPresent(); i++) {
      array.add(
          i == 0 && within
              ? make(items.get(), path.rest(), value, depth + 1)
              : make(items.get(), new SchemaPath(List.of()), Optional.empty(), depth + 1));
    }
    return array;
  }

  /** Returns a YAML value as JSON. */
  static JsonNode json(YamlValue value) {
    return NormalForm.of(value);
  }
}
