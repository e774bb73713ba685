package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.review.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of JSON that a schema describes: the property in question between two of its neighbours.
 */
public final class Excerpt {
  private static final int NEIGHBOURS = 2;
  private static final int LONGEST_VALUE = 60;

  private final ContractModel model;

  public Excerpt(ContractModel model) {
    this.model = model;
  }

  /** An object without one of its properties. */
  public String without(YamlValue schema, String property) {
    return object(schema, property, Optional.empty());
  }

  /** An object with one of its properties, by its example. */
  public String with(YamlValue schema, String property) {
    Optional<YamlValue> value = schema.at("properties", property);
    return object(schema, property, value.map(each -> example(model.resolve(each))));
  }

  /** An object with one of its properties given. */
  public String with(YamlValue schema, String property, String json) {
    return object(schema, property, Optional.of(json));
  }

  /** A value of a component in the first object that refers to it, or alone where none does. */
  public String inHolder(YamlValue component, String json) {
    for (YamlValue schema : model.components("schemas").values()) {
      for (var property : model.resolved(schema, "properties").entrySet()) {
        if (property.getValue() == component) {
          return with(schema, property.getKey(), json);
        }
      }
    }
    return json;
  }

  /** A value of a schema, in JSON. */
  public String example(YamlValue schema) {
    String type = schema.text("type");
    String json =
        schema
            .get("example")
            .map(YamlValue::json)
            .orElseGet(
                () ->
                    switch (type) {
                      case "object" -> "{...}";
                      case "array" -> "[...]";
                      case "string" ->
                          schema
                              .get("enum")
                              .flatMap(values -> values.items().stream().findFirst())
                              .map(YamlValue::json)
                              .orElse("\"...\"");
                      case "boolean" -> "true";
                      default -> "1";
                    });
    return json.length() > LONGEST_VALUE ? json.substring(0, LONGEST_VALUE - 3) + "..." : json;
  }

  private String object(YamlValue schema, String property, Optional<String> json) {
    List<String> shown = new ArrayList<>();
    json.ifPresent(value -> shown.add("\"" + property + "\":" + value));
    Map<String, YamlValue> others = model.resolved(schema, "properties");
    others.forEach(
        (name, value) -> {
          if (!name.equals(property) && shown.size() - (json.isPresent() ? 1 : 0) < NEIGHBOURS) {
            shown.add("\"" + name + "\":" + example(value));
          }
        });
    boolean more = others.size() - (others.containsKey(property) ? 1 : 0) > NEIGHBOURS;
    return "{" + String.join(",", shown) + (more ? ",...}" : "}");
  }
}
