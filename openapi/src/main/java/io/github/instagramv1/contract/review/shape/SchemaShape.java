package io.github.instagramv1.contract.review.shape;

import io.github.instagramv1.contract.review.shape.JavaElement.Kind;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The classes and enums that schemas become. */
final class SchemaShape {
  private final Elements elements;
  private final Set<String> notInClient = MappedSchemas.ofClient();
  private final Set<YamlValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  SchemaShape(Elements elements) {
    this.elements = elements;
  }

  /** Adds what a schema becomes, and what is written out within it. */
  void add(YamlValue use, String name) {
    Trace trace = elements.trace();
    YamlValue schema = trace.resolve(use);
    if ((TypeReader.isComponent(schema) && schema != use) || !seen.add(schema)) {
      return;
    }
    schema.get("items").ifPresent(each -> add(each, name + "Inner"));
    schema
        .get("additionalProperties")
        .filter(YamlValue::isMapping)
        .ifPresent(each -> add(each, name + "Value"));
    if (!TypeReader.makesClass(schema, trace) || TypeReader.single(schema, trace).isPresent()) {
      return;
    }
    String type = TypeReader.className(schema, name);
    elements.add(Kind.CLASS, type, type, schema, each -> declaration(schema, type, each));
    if (TypeReader.isEnum(schema, trace)) {
      addConstants(type, type, schema, schema);
    } else {
      addMembers(schema, type);
    }
  }

  private static Signature declaration(YamlValue schema, String type, Trace trace) {
    trace.rememberPlace(schema);
    StringBuilder text = new StringBuilder(TypeReader.isEnum(schema, trace) ? "enum " : "class ");
    text.append(type);
    for (String choice : List.of("oneOf", "anyOf")) {
      trace
          .getWhole(schema, choice)
          .ifPresent(
              all ->
                  all.items().stream()
                      .filter(each -> hasMembers(each, trace))
                      .map(each -> TypeReader.of(each, "?", trace))
                      .sorted()
                      .forEach(each -> text.append(" | ").append(each)));
    }
    if (trace.get(schema, "properties").isPresent()) {
      trace
          .get(schema, "additionalProperties")
          .filter(each -> each.isMapping() || each.isTrue())
          .ifPresent(
              each ->
                  text.append(" extends HashMap<String, ")
                      .append(
                          each.isMapping() ? TypeReader.of(each, type + "Value", trace) : "Object")
                      .append(">"));
    }
    return Signature.plain(text.toString());
  }

  /** Returns whether the class of several variants has additional members because of this one. */
  private static boolean hasMembers(YamlValue use, Trace trace) {
    YamlValue form = trace.resolve(use);
    return TypeReader.makesClass(form, trace) && !TypeReader.isEnum(form, trace);
  }

  private void addMembers(YamlValue schema, String type) {
    Map<String, Property> properties = Property.of(schema, elements.trace());
    for (Property property : properties.values()) {
      add(property.use(), type + Names.type(property.name()));
      property
          .listed(elements.trace())
          .ifPresent(
              values -> addConstants(type, type + "." + property.enumName(), schema, values));
      String variable = property.variable();
      elements.add(
          Kind.MEMBER,
          type,
          "server " + type + "." + variable,
          schema,
          trace -> {
            traceLocation(schema, property, trace);
            return Signature.plain(property.type(type, trace) + " " + variable);
          });
      if (notInClient.contains(type)) {
        continue;
      }
      elements.add(
          Kind.MEMBER,
          type,
          "client " + type + "." + variable,
          schema,
          trace -> {
            traceLocation(schema, property, trace);
            return Signature.plain(property.accessor(type, trace) + " " + variable + "()");
          });
    }
    elements.add(
        Kind.CONSTRUCTOR, type, type + "(...)", schema, trace -> constructor(schema, type, trace));
  }

  private static void traceLocation(YamlValue schema, Property property, Trace trace) {
    trace.get(schema, "allOf");
    trace.rememberPlace(property.use());
  }

  /** Returns the constructor, which takes the required properties in their order. */
  private static Signature constructor(YamlValue schema, String type, Trace trace) {
    List<Argument> arguments = new ArrayList<>();
    for (Property property : Property.of(schema, trace).values()) {
      if (property.required(trace)) {
        trace.rememberPlace(property.use());
        arguments.add(new Argument(property.type(type, trace), property.variable(), false));
      }
    }
    return new Signature(type, arguments);
  }

  private void addConstants(String owner, String type, YamlValue at, YamlValue values) {
    for (YamlValue value : values.get("enum").map(YamlValue::items).orElse(List.of())) {
      String constant = Names.constant(value.text());
      elements.add(
          Kind.MEMBER,
          owner,
          type + "." + constant,
          at,
          trace -> {
            trace.get(values, "enum");
            trace.rememberItem(value);
            return Signature.plain(constant);
          });
    }
  }
}
