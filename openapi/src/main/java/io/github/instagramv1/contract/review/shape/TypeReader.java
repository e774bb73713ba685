package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the Java type of a schema. */
final class TypeReader {
  private static final int DEEPEST = 16;
  private static final List<String> CHOICES = List.of("oneOf", "anyOf");
  private static final Set<String> WORDS =
      Set.of("description", "title", "example", "examples", "deprecated", "nullable", "default");

  private TypeReader() {}

  /**
   * Returns the type of a use of a schema.
   *
   * @param name what a class is called that is made of a schema written out here
   */
  static String of(YamlValue use, String name, Trace trace) {
    return of(use, name, trace, 0);
  }

  private static String of(YamlValue use, String name, Trace trace, int depth) {
    if (depth > DEEPEST) {
      return "Object";
    }
    YamlValue schema = trace.resolve(use);
    Optional<YamlValue> single = single(schema, trace);
    if (single.isPresent()) {
      return of(single.get(), name, trace, depth + 1);
    }
    if (makesClass(schema, trace)) {
      return className(schema, name);
    }
    String type = trace.text(schema, "type");
    if (type.equals("array")) {
      String list = trace.isTrue(schema, "uniqueItems") ? "Set" : "List";
      String item =
          trace
              .get(schema, "items")
              .map(each -> of(each, name + "Inner", trace, depth + 1))
              .orElse("Object");
      return list + "<" + item + ">";
    }
    if (type.equals("object") || type.isEmpty()) {
      return trace
          .get(schema, "additionalProperties")
          .filter(each -> each.isMapping() || each.isTrue())
          .map(
              each ->
                  each.isMapping() && !each.members().isEmpty()
                      ? of(each, name + "Value", trace, depth + 1)
                      : "Object")
          .map(each -> "Map<String, " + each + ">")
          .orElse("Object");
    }
    return ScalarType.of(type, trace.text(schema, "format"));
  }

  /** A single part of {@code allOf} without further keywords is equivalent to the part. */
  static Optional<YamlValue> single(YamlValue schema, Trace trace) {
    return trace
        .get(schema, "allOf")
        .map(YamlValue::items)
        .filter(parts -> parts.size() == 1 && parts.get(0).get("$ref").isPresent())
        .filter(
            parts ->
                schema.members().keySet().stream()
                    .allMatch(
                        each ->
                            each.equals("allOf") || each.startsWith("x-") || WORDS.contains(each)))
        .map(parts -> parts.get(0));
  }

  /** Returns whether a schema becomes a class or an enum of its own. */
  static boolean makesClass(YamlValue schema, Trace trace) {
    boolean object =
        trace.get(schema, "properties").map(each -> !each.members().isEmpty()).orElse(false);
    if (!object) {
      // The first property would make one.
      trace.getWhole(schema, "properties");
    }
    boolean parts =
        trace.get(schema, "allOf").isPresent()
            || CHOICES.stream().anyMatch(each -> trace.get(schema, each).isPresent());
    return object || parts || (isEnum(schema, trace) && isComponent(schema));
  }

  static boolean isEnum(YamlValue schema, Trace trace) {
    return trace.get(schema, "enum").isPresent();
  }

  static boolean isComponent(YamlValue schema) {
    return schema
        .parent()
        .filter(each -> each.key().equals("schemas"))
        .flatMap(YamlValue::parent)
        .map(each -> each.key().equals("components"))
        .orElse(false);
  }

  static String className(YamlValue schema, String name) {
    return isComponent(schema) ? Names.type(schema.key()) : name;
  }
}
