package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Lists the component schemas that have a schema as a part ({@code allOf}). */
final class DerivedSchemas {
  private final IdentityHashMap<YamlValue, List<String>> names = new IdentityHashMap<>();

  DerivedSchemas(ContractModel model) {
    model
        .components("schemas")
        .forEach(
            (name, component) ->
                component.get("allOf").map(YamlValue::items).orElse(List.of()).stream()
                    .map(model::resolve)
                    .distinct()
                    .forEach(
                        part -> names.computeIfAbsent(part, key -> new ArrayList<>()).add(name)));
  }

  /** The names of those that have a schema as a part, in the order of the file. */
  List<String> of(YamlValue schema) {
    return names.getOrDefault(schema, List.of());
  }
}
