package io.github.instagramv1.contract.source;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The kind of a value of an OpenAPI document, by its place. Some kinds exist in one version of
 * OpenAPI only.
 */
public enum ElementKind {
  ROOT,
  PATHS,
  PATH_ITEM,
  OPERATION,
  CALLBACKS,
  CALLBACK,
  PARAMETERS,
  PARAMETER("parameters"),
  REQUEST_BODIES,
  REQUEST_BODY("requestBodies"),
  RESPONSES,
  RESPONSE("responses"),
  HEADERS,
  HEADER("headers"),
  CONTENT,
  MEDIA,
  ENCODINGS,
  ENCODING,
  EXAMPLES,
  EXAMPLE("examples"),
  COMPONENTS,
  SCHEMAS,
  SCHEMA("schemas"),
  DISCRIMINATOR,
  /** A value in which nothing is OpenAPI. */
  DATA,
  OTHER;

  private static final String ANY = "*";
  private static final Map<ElementKind, Map<String, ElementKind>> MEMBERS =
      Map.ofEntries(
          Map.entry(
              ROOT,
              Map.of(
                  "paths", PATHS,
                  "webhooks", PATHS,
                  "components", COMPONENTS,
                  "definitions", SCHEMAS,
                  "parameters", PARAMETERS,
                  "responses", RESPONSES,
                  "x-unrouted", RESPONSES)),
          Map.entry(PATHS, Map.of(ANY, PATH_ITEM)),
          Map.entry(
              PATH_ITEM,
              Map.of(
                  "parameters",
                  PARAMETER,
                  "summary",
                  DATA,
                  "description",
                  DATA,
                  "servers",
                  OTHER,
                  ANY,
                  OPERATION)),
          Map.entry(
              OPERATION,
              Map.of(
                  "parameters", PARAMETER,
                  "requestBody", REQUEST_BODY,
                  "responses", RESPONSES,
                  "callbacks", CALLBACKS)),
          Map.entry(CALLBACKS, Map.of(ANY, CALLBACK)),
          Map.entry(CALLBACK, Map.of(ANY, PATH_ITEM)),
          Map.entry(PARAMETERS, Map.of(ANY, PARAMETER)),
          Map.entry(
              PARAMETER,
              Map.of("schema", SCHEMA, "content", CONTENT, "examples", EXAMPLES, "example", DATA)),
          Map.entry(REQUEST_BODIES, Map.of(ANY, REQUEST_BODY)),
          Map.entry(REQUEST_BODY, Map.of("content", CONTENT)),
          Map.entry(RESPONSES, Map.of(ANY, RESPONSE)),
          Map.entry(
              RESPONSE,
              Map.of("headers", HEADERS, "content", CONTENT, "schema", SCHEMA, "examples", DATA)),
          Map.entry(HEADERS, Map.of(ANY, HEADER)),
          Map.entry(
              HEADER,
              Map.of("schema", SCHEMA, "content", CONTENT, "examples", EXAMPLES, "example", DATA)),
          Map.entry(CONTENT, Map.of(ANY, MEDIA)),
          Map.entry(
              MEDIA,
              Map.of(
                  "schema", SCHEMA,
                  "encoding", ENCODINGS,
                  "examples", EXAMPLES,
                  "example", DATA)),
          Map.entry(ENCODINGS, Map.of(ANY, ENCODING)),
          Map.entry(ENCODING, Map.of("headers", HEADERS)),
          Map.entry(EXAMPLES, Map.of(ANY, EXAMPLE)),
          Map.entry(EXAMPLE, Map.of("value", DATA)),
          Map.entry(
              COMPONENTS,
              Map.of(
                  "schemas", SCHEMAS,
                  "parameters", PARAMETERS,
                  "headers", HEADERS,
                  "responses", RESPONSES,
                  "requestBodies", REQUEST_BODIES,
                  "examples", EXAMPLES,
                  "callbacks", CALLBACKS,
                  "pathItems", PATHS)),
          Map.entry(SCHEMAS, Map.of(ANY, SCHEMA)),
          Map.entry(
              SCHEMA,
              Map.ofEntries(
                  Map.entry("properties", SCHEMAS),
                  Map.entry("patternProperties", SCHEMAS),
                  Map.entry("dependentSchemas", SCHEMAS),
                  Map.entry("$defs", SCHEMAS),
                  Map.entry("definitions", SCHEMAS),
                  Map.entry("items", SCHEMA),
                  Map.entry("prefixItems", SCHEMA),
                  Map.entry("additionalItems", SCHEMA),
                  Map.entry("contentSchema", SCHEMA),
                  Map.entry("contains", SCHEMA),
                  Map.entry("additionalProperties", SCHEMA),
                  Map.entry("unevaluatedProperties", SCHEMA),
                  Map.entry("unevaluatedItems", SCHEMA),
                  Map.entry("propertyNames", SCHEMA),
                  Map.entry("not", SCHEMA),
                  Map.entry("if", SCHEMA),
                  Map.entry("then", SCHEMA),
                  Map.entry("else", SCHEMA),
                  Map.entry("allOf", SCHEMA),
                  Map.entry("anyOf", SCHEMA),
                  Map.entry("oneOf", SCHEMA),
                  Map.entry("discriminator", DISCRIMINATOR),
                  Map.entry("example", DATA),
                  Map.entry("examples", DATA),
                  Map.entry("default", DATA),
                  Map.entry("enum", DATA),
                  Map.entry("const", DATA))),
          Map.entry(DATA, Map.of(ANY, DATA)));

  /**
   * The kinds whose members have names that the author chooses, which may begin with {@code x-}.
   */
  private static final Set<ElementKind> NAMED =
      EnumSet.of(
          PATHS,
          SCHEMAS,
          PARAMETERS,
          REQUEST_BODIES,
          RESPONSES,
          HEADERS,
          CONTENT,
          EXAMPLES,
          CALLBACKS,
          ENCODINGS);

  private final String kind;

  ElementKind() {
    this(null);
  }

  ElementKind(String kind) {
    this.kind = kind;
  }

  /** Returns the kind of component that it can be. */
  public Optional<String> kind() {
    return Optional.ofNullable(kind);
  }

  /** Returns whether its members have names of the author's. */
  public boolean isNamed() {
    return NAMED.contains(this);
  }

  /** Returns the kind of a member; the items of a list have the kind of the list. */
  public ElementKind member(String name) {
    if (name.startsWith("x-") && !name.equals("x-unrouted") && !NAMED.contains(this)) {
      return DATA;
    }
    Map<String, ElementKind> members = MEMBERS.getOrDefault(this, Map.of());
    ElementKind part = members.get(name);
    return part != null ? part : members.getOrDefault(ANY, OTHER);
  }
}
