package io.github.instagramv1.contract.review.example;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.model.Operation;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The credentials of a request, by the first alternative that its operation accepts.
 *
 * @param schemes the security schemes, all of which are required
 */
record Credential(List<YamlValue> schemes) {

  static Credential of(ContractModel model, Operation operation) {
    return model
        .security(operation)
        .flatMap(all -> all.items().stream().findFirst())
        .map(way -> ofAlternative(model, way))
        .orElse(new Credential(List.of()));
  }

  /** Returns the credential of an alternative, an item of {@code security}. */
  static Credential ofAlternative(ContractModel model, YamlValue way) {
    return new Credential(
        way.members().keySet().stream()
            .flatMap(
                name -> Optional.ofNullable(model.components("securitySchemes").get(name)).stream())
            .map(model::resolve)
            .toList());
  }

  /** Adds them to a request where they belong. */
  void addTo(List<String> query, List<String> headers) {
    for (YamlValue scheme : schemes) {
      String name = scheme.text("name").isEmpty() ? scheme.key() : scheme.text("name");
      String value = name.toUpperCase(Locale.ROOT).replace('_', '-');
      switch (scheme.text("type") + " " + scheme.text("in")) {
        case "apiKey query" -> query.add(name + "=" + value);
        case "apiKey header" -> headers.add(name + ": " + value);
        case "apiKey cookie" -> headers.add("Cookie: " + name + "=" + value);
        default ->
            headers.add(
                "Authorization: "
                    + (scheme.text("scheme").equalsIgnoreCase("basic") ? "Basic " : "Bearer ")
                    + "TOKEN");
      }
    }
  }
}
