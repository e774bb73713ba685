package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A discriminator: the property that names the schema of a value.
 *
 * @param property its name
 * @param schemas the schema of each of its values, as a use
 */
public record Discriminator(String property, Map<String, YamlValue> schemas) {
  private static final String COMPONENT = "#/components/schemas/";

  /**
   * Returns the discriminator of a schema. Values that the mapping lacks are the names of the
   * alternatives, or of the schemas that have this one in {@code allOf}.
   */
  public static Optional<Discriminator> of(ContractModel model, YamlValue schema) {
    return schema
        .get("discriminator")
        .filter(YamlValue::isMapping)
        .map(each -> new Discriminator(each.text("propertyName"), schemas(model, schema, each)));
  }

  private static Map<String, YamlValue> schemas(
      ContractModel model, YamlValue schema, YamlValue discriminator) {
    Map<String, YamlValue> components = model.components("schemas");
    Map<String, YamlValue> found = new LinkedHashMap<>();
    Map<String, YamlValue> mapping =
        discriminator.get("mapping").map(YamlValue::members).orElse(Map.of());
    mapping.forEach(
        (value, target) -> {
          YamlValue named = components.get(target.text().replace(COMPONENT, ""));
          if (named != null) {
            found.put(value, named);
          }
        });
    for (String list : List.of("oneOf", "anyOf")) {
      for (YamlValue use : schema.get(list).map(YamlValue::items).orElse(List.of())) {
        add(found, model.referenceName(use), components);
      }
    }
    model.derivedSchemaNames(schema).forEach(name -> add(found, name, components));
    return found;
  }

  /** A schema that no value is written for has its own name. */
  private static void add(
      Map<String, YamlValue> found, String name, Map<String, YamlValue> components) {
    YamlValue component = components.get(name);
    if (component != null && !found.containsValue(component)) {
      found.put(name, component);
    }
  }
}
