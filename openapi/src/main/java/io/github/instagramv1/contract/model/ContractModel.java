package io.github.instagramv1.contract.model;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A contract with its references followed. */
public final class ContractModel {
  private static final int MOST_STEPS = 32;
  private static final Set<String> WORDS =
      Set.of("title", "description", "example", "nullable", "deprecated", "x-deprecated-since");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final YamlDocument document;
  private final References references;
  private final FlatSchemas flat;
  private final List<Operation> operations;
  private Usage usage;
  private DerivedSchemas derivedSchemas;
  private SwaggerParseResult swagger;

  /**
   * @throws UnreadableContract if it is not OpenAPI 3.0 or 3.1, lacks a required part, or has a
   *     reference to nothing
   */
  public ContractModel(YamlDocument document) throws UnreadableContract {
    this(document, new References(document, true));
    new ContractForm(references).check(document.root());
  }

  private ContractModel(YamlDocument document, References references) {
    this.document = document;
    this.references = references;
    this.flat = new FlatSchemas(references);
    this.operations = List.copyOf(findOperations(document.root()));
  }

  /**
   * Returns a model of a contract that may be faulty, as lint reads it: a reference that leads
   * nowhere resolves to a value that does not exist.
   *
   * @throws UnreadableContract where it has no {@code openapi} or no {@code paths}
   */
  public static ContractModel unchecked(YamlDocument document) throws UnreadableContract {
    YamlValue root = document.root();
    if (!root.has("openapi") || !root.child("paths").isMapping()) {
      throw new UnreadableContract(
          root, "not an OpenAPI contract: `openapi` or `paths` is missing.");
    }
    return new ContractModel(document, new References(document, false));
  }

  private static List<Operation> findOperations(YamlValue root) {
    List<Operation> found = new ArrayList<>();
    for (var path : members(root, "paths").entrySet()) {
      for (var method : path.getValue().members().entrySet()) {
        if (METHODS.contains(method.getKey())) {
          found.add(
              new Operation(path.getKey(), method.getKey(), path.getValue(), method.getValue()));
        }
      }
    }
    return found;
  }

  /** Returns whether a member of a path item is an operation. */
  public static boolean isMethod(String name) {
    return METHODS.contains(name);
  }

  /** Returns the document of the contract. */
  public YamlDocument document() {
    return document;
  }

  /** Returns the root of the contract. */
  public YamlValue root() {
    return document.root();
  }

  /** {@code info.title}. */
  public String title() {
    return root().at("info", "title").map(YamlValue::text).orElse("");
  }

  /** {@code info.version}. */
  public String version() {
    return root().at("info", "version").map(YamlValue::text).orElse("");
  }

  /** Returns all operations in the order of the file. */
  public List<Operation> operations() {
    return operations;
  }

  /** Returns which operations use which components. */
  public Usage usage() {
    if (usage == null) {
      usage = new Usage(this);
    }
    return usage;
  }

  /** The names of the component schemas that have a schema as a part, in the order of the file. */
  List<String> derivedSchemaNames(YamlValue schema) {
    if (derivedSchemas == null) {
      derivedSchemas = new DerivedSchemas(this);
    }
    return derivedSchemas.of(schema);
  }

  /**
   * Returns the value, or what it refers to; the same value for every reference to the same
   * component.
   */
  public YamlValue resolve(YamlValue value) {
    return references.resolve(value);
  }

  /**
   * Returns what a reference refers to, the same value as {@link #resolve(YamlValue)}; empty if the
   * reference occurs only in example data.
   */
  Optional<YamlValue> resolve(String reference) {
    return references.resolve(reference);
  }

  /**
   * Returns a schema with references followed and, where that is equivalent, with the parts of
   * {@code allOf} merged into it.
   */
  public YamlValue schema(YamlValue use) {
    return flat.flat(references.resolve(use));
  }

  /**
   * Returns the name of the component that a value refers to, by way of other references or of an
   * {@code allOf} that holds a reference alone; an empty text where it refers to none.
   */
  public String referenceName(YamlValue value) {
    YamlValue at = value;
    String name = "";
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<YamlValue> single = wrappedSchema(at);
      if (single.isPresent()) {
        at = single.get();
        continue;
      }
      Optional<String> reference = References.reference(at);
      if (reference.isEmpty()) {
        return name;
      }
      name = reference.get().substring(reference.get().lastIndexOf('/') + 1);
      at = references.target(at);
    }
    return name;
  }

  /** Returns the part of a schema that adds nothing to it but words. */
  private static Optional<YamlValue> wrappedSchema(YamlValue schema) {
    boolean wraps =
        schema.members().keySet().stream()
            .allMatch(name -> name.equals("allOf") || WORDS.contains(name));
    return schema
        .get("allOf")
        .filter(all -> wraps && all.items().size() == 1)
        .map(all -> all.items().get(0));
  }

  /** Returns the parameters of an operation, those of its path first, each once. */
  public List<Parameter> parameters(Operation operation) {
    Map<String, Parameter> found = new LinkedHashMap<>();
    for (Parameter parameter : listedParameters(operation)) {
      found.put(parameter.in() + " " + parameter.name(), parameter);
    }
    return List.copyOf(found.values());
  }

  /** Returns the parameters of an operation as listed, those of its path first. */
  public List<Parameter> listedParameters(Operation operation) {
    return Stream.of(operation.pathItem(), operation.node())
        .flatMap(holder -> items(holder, "parameters").stream())
        .map(use -> new Parameter(use, resolve(use)))
        .toList();
  }

  /** Returns the body of an operation. */
  public Optional<YamlValue> requestBody(Operation operation) {
    return operation.node().get("requestBody").map(this::resolve);
  }

  /** Returns the responses of an operation by status. */
  public Map<String, YamlValue> responses(Operation operation) {
    return resolved(operation.node(), "responses");
  }

  /** Returns the ways in to an operation: its own {@code security}, or that of the root. */
  public Optional<YamlValue> security(Operation operation) {
    return operation.node().get("security").or(() -> root().get("security"));
  }

  /** Returns the members of a member, references followed. */
  public Map<String, YamlValue> resolved(YamlValue holder, String name) {
    Map<String, YamlValue> found = new LinkedHashMap<>();
    members(holder, name).forEach((key, value) -> found.put(key, resolve(value)));
    return found;
  }

  /** Returns the components of a kind by name. */
  public Map<String, YamlValue> components(String kind) {
    return root().at("components", kind).map(YamlValue::members).orElse(Map.of());
  }

  /** Returns the result of Swagger Parser, which reads the contract once. */
  public SwaggerParseResult swagger() {
    if (swagger == null) {
      swagger = new OpenAPIV3Parser().readContents(root().json(), null, null);
    }
    return swagger;
  }

  private static Map<String, YamlValue> members(YamlValue holder, String name) {
    return holder.get(name).map(YamlValue::members).orElse(Map.of());
  }

  private static List<YamlValue> items(YamlValue holder, String name) {
    return holder.get(name).map(YamlValue::items).orElse(List.of());
  }
}
