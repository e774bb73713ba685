package io.github.instagramv1.contract.lint.rule.text;

import io.github.instagramv1.contract.lint.Definitions;
import io.github.instagramv1.contract.lint.Findings;
import io.github.instagramv1.contract.lint.Rule;
import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.stream.Stream;

/** Requires descriptions. */
public final class Described implements Rule {
  private static final List<String> KINDS =
      List.of("parameters", "headers", "requestBodies", "responses", "schemas", "securitySchemes");

  @Override
  public String id() {
    return "described";
  }

  @Override
  public void check(ContractModel contract, Findings findings) {
    describableParts(contract)
        .filter(part -> part.text("description").isBlank())
        .forEach(part -> findings.at(part, "Describe " + nameOf(part) + "."));
  }

  private static Stream<YamlValue> describableParts(ContractModel contract) {
    Stream<YamlValue> roots =
        Stream.concat(
            Stream.of(contract.root().child("info")),
            contract.root().child("tags").children().stream());
    Stream<YamlValue> operations =
        contract.operations().stream().map(operation -> operation.node());
    Stream<YamlValue> components =
        KINDS.stream().flatMap(kind -> contract.components(kind).values().stream());
    Stream<YamlValue> inline =
        Definitions.of(contract)
            .filter(part -> part.isMapping() && !part.has("$ref"))
            .filter(part -> isDescribable(part.pointer()));
    return Stream.of(roots, operations, components, inline).flatMap(each -> each);
  }

  private static boolean isDescribable(String pointer) {
    return pointer.matches(".*/(properties/[^/]+|parameters/\\d+|responses/(\\d+|default))");
  }

  private static String nameOf(YamlValue part) {
    for (String key : List.of("operationId", "name")) {
      if (part.child(key).isText()) {
        return part.text(key);
      }
    }
    return part.key();
  }
}
