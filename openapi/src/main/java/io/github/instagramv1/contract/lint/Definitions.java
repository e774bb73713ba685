package io.github.instagramv1.contract.lint;

import io.github.instagramv1.contract.model.ContractModel;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The values of a contract that define something, with what distinguishes names from keywords. */
public final class Definitions {
  /** Keywords whose value maps names to values: the keys of that value are no keywords. */
  private static final Set<String> MAPS =
      Set.of("paths", "properties", "responses", "headers", "schemas", "requestBodies", "content");

  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");
  private static final Set<String> LISTS = Set.of("allOf", "oneOf", "anyOf");
  private static final Set<String> SCHEMAS =
      Set.of("schema", "items", "not", "additionalProperties");

  private Definitions() {}

  /** Returns everything that defines something, each value before what it holds. */
  public static Stream<YamlValue> of(ContractModel contract) {
    return below(contract.root(), false);
  }

  /** Returns every schema that is written out, parts of schemas included. */
  public static Stream<YamlValue> schemas(ContractModel contract) {
    return of(contract).filter(Definitions::isSchema);
  }

  /** Visits everything, values of examples included, each value before what it holds. */
  public static void walk(YamlValue value, Consumer<YamlValue> visitor) {
    visitor.accept(value);
    value.children().forEach(child -> walk(child, visitor));
  }

  private static Stream<YamlValue> below(YamlValue value, boolean names) {
    Stream<YamlValue> children =
        value.children().stream()
            .filter(child -> names || value.isSequence() || !VALUES.contains(child.key()))
            .flatMap(child -> below(child, !names && isMap(value, child)));
    return Stream.concat(Stream.of(value), children);
  }

  private static boolean isMap(YamlValue holder, YamlValue child) {
    return holder.isMapping() && child.isMapping() && MAPS.contains(child.key());
  }

  private static boolean isSchema(YamlValue value) {
    if (!value.isMapping()) {
      return false;
    }
    String holder = value.parent().map(YamlValue::key).orElse("");
    boolean named = holder.equals("properties") || holder.equals("schemas");
    return named || LISTS.contains(holder) || SCHEMAS.contains(value.key());
  }
}
