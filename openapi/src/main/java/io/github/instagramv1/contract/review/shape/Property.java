package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.source.YamlValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A property of a class.
 *
 * @param owner the schema that has it, which is a part of the class where that is composed
 * @param use its schema, references and all
 */
record Property(YamlValue owner, YamlValue use) {
  private static final int DEEPEST = 8;
  private static final Set<String> PRIMITIVE = Set.of("Integer", "Long", "Double", "Boolean");

  /** Returns the properties of a schema, those of the parts of {@code allOf} first, by name. */
  static Map<String, Property> of(YamlValue schema, Trace trace) {
    Map<String, Property> found = new LinkedHashMap<>();
    collect(schema, trace, found, 0);
    return found;
  }

  private static void collect(
      YamlValue schema, Trace trace, Map<String, Property> found, int depth) {
    if (depth < DEEPEST) {
      trace
          .get(schema, "allOf")
          .ifPresent(
              all ->
                  all.items()
                      .forEach(each -> collect(trace.resolve(each), trace, found, depth + 1)));
    }
    schema
        .get("properties")
        .ifPresent(
            all ->
                all.members().forEach((name, use) -> found.put(name, new Property(schema, use))));
  }

  String name() {
    return use.key();
  }

  String variable() {
    return Names.variable(name());
  }

  boolean required(Trace trace) {
    return trace.requires(owner, name());
  }

  boolean nullable(Trace trace) {
    YamlValue schema = trace.resolve(use);
    return trace.isTrue(schema, "nullable")
        || TypeReader.single(schema, trace)
            .map(each -> trace.isTrue(trace.resolve(each), "nullable"))
            .orElse(false);
  }

  /** The schema of its values where they are listed in place: its own, or that of its items. */
  Optional<YamlValue> listed(Trace trace) {
    YamlValue schema = trace.resolve(use);
    Optional<YamlValue> items = trace.get(schema, "items").map(trace::resolve);
    return Optional.of(items.orElse(schema))
        .filter(each -> TypeReader.isEnum(each, trace) && !TypeReader.isComponent(each));
  }

  /** Returns the name of the enum that values listed in place become. */
  String enumName() {
    return Names.type(name()) + "Enum";
  }

  /** Returns its type in the classes of the server interfaces. */
  String type(String className, Trace trace) {
    String type = TypeReader.of(use, className + Names.type(name()), trace);
    return listed(trace).isPresent() ? type.replaceFirst("\\w+(?=>*$)", enumName()) : type;
  }

  /** Returns the result type of its accessor in the client. */
  String accessor(String className, Trace trace) {
    YamlValue schema = trace.resolve(use);
    String type = type(className, trace);
    boolean required = required(trace);
    boolean nullable = nullable(trace);
    if (type.startsWith("List<") || type.startsWith("Set<")) {
      return type;
    }
    boolean promised = required && !nullable;
    if (promised && PRIMITIVE.contains(type)) {
      return type;
    }
    String value =
        Meaning.of(use, schema, trace).stream().findFirst().map(Meaning::type).orElse(type);
    return promised ? value : "Optional<" + value + ">";
  }
}
