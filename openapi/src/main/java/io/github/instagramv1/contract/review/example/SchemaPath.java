package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Discriminator;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The path from a schema to one within it.
 *
 * @param steps the names of properties; {@code []} for the items of an array, {@code *} for the
 *     values of a map, {@code oneOf/1} for a variant, {@code =cat} for the schema that the value
 *     {@code cat} of a discriminator selects
 */
record SchemaPath(List<String> steps) {
  static final String ITEMS = "[]";
  static final String VALUES = "*";
  static final String KIND = "=";

  SchemaPath {
    steps = List.copyOf(steps);
  }

  /** Returns the shortest path from one schema to another; empty if there is none. */
  static Optional<SchemaPath> find(ContractModel model, YamlValue from, YamlValue to) {
    Set<YamlValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Map.Entry<YamlValue, SchemaPath>> open =
        List.of(Map.entry(model.schema(from), new SchemaPath(List.of())));
    YamlValue target = model.schema(to);
    while (!open.isEmpty()) {
      List<Map.Entry<YamlValue, SchemaPath>> next = new ArrayList<>();
      for (Map.Entry<YamlValue, SchemaPath> each : open) {
        if (each.getKey() == target) {
          return Optional.of(each.getValue());
        }
        if (seen.add(each.getKey())) {
          each.getValue().addChildren(model, each.getKey(), next);
        }
      }
      open = next;
    }
    return Optional.empty();
  }

  private void addChildren(
      ContractModel model, YamlValue schema, List<Map.Entry<YamlValue, SchemaPath>> next) {
    schema
        .get("properties")
        .map(YamlValue::members)
        .orElse(Map.of())
        .forEach((name, property) -> next.add(Map.entry(model.schema(property), then(name))));
    schema.get("items").ifPresent(items -> next.add(Map.entry(model.schema(items), then(ITEMS))));
    schema
        .get("additionalProperties")
        .filter(YamlValue::isMapping)
        .ifPresent(values -> next.add(Map.entry(model.schema(values), then(VALUES))));
    for (String list : Instances.LISTS) {
      schema
          .get(list)
          .map(YamlValue::items)
          .orElse(List.of())
          .forEach(part -> next.add(Map.entry(model.schema(part), then(list + "/" + part.key()))));
    }
    Discriminator.of(model, schema)
        .ifPresent(
            each ->
                each.schemas()
                    .forEach(
                        (value, use) ->
                            next.add(Map.entry(model.schema(use), then(KIND + value)))));
  }

  private SchemaPath then(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new SchemaPath(longer);
  }

  /** Returns the first step; empty at the end of the way. */
  Optional<String> first() {
    return steps.stream().findFirst();
  }

  SchemaPath rest() {
    return new SchemaPath(steps.subList(1, steps.size()));
  }
}
