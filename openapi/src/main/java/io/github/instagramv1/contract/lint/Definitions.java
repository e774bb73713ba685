package io.github.instagramv1.contract.lint;

import java.util.Set;
import java.util.stream.Stream;

/** The parts of a contract that define something, with what distinguishes names from keywords. */
final class Definitions {
  /** Keywords whose value is an object of names; what stands below is a keyword no more. */
  private static final Set<String> MAPS =
      Set.of("paths", "properties", "responses", "headers", "schemas", "requestBodies", "content");

  private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum");

  private final Part root;

  Definitions(Part root) {
    this.root = root;
  }

  Stream<Part> all() {
    return below(root, false);
  }

  private static Stream<Part> below(Part part, boolean names) {
    Stream<Part> children =
        part.children().stream()
            .filter(child -> names || part.node().isArray() || !VALUES.contains(child.name()))
            .flatMap(child -> below(child, !names && isMap(part, child)));
    return Stream.concat(Stream.of(part), children);
  }

  private static boolean isMap(Part holder, Part child) {
    return holder.node().isObject() && child.node().isObject() && MAPS.contains(child.name());
  }

  /** Whether a part of {@link #all} is a schema, by where it stands. */
  static boolean isSchema(Part part) {
    if (!part.node().isObject()) {
      return false;
    }
    String[] steps = part.pointer().split("/", -1);
    String last = steps[steps.length - 1];
    String before = steps.length > 1 ? steps[steps.length - 2] : "";
    boolean property = before.equals("properties") || before.equals("schemas");
    boolean composed = Set.of("allOf", "oneOf", "anyOf").contains(before);
    return property
        || composed
        || Set.of("schema", "items", "not", "additionalProperties").contains(last);
  }
}
