package io.github.instagramv1.contract.review.model;

import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A contract, its references followed. */
public final class ContractModel {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final YamlDocument document;
  private final References references;
  private final List<Operation> operations;
  private Usage usage;

  /**
   * @throws UnreadableContract where it isn't OpenAPI 3.0, lacks what every contract has, or refers
   *     to what isn't there
   */
  public ContractModel(YamlDocument document) throws UnreadableContract {
    this.document = document;
    this.references = new References(document);
    new ContractForm(references).check(document.root());
    this.operations = List.copyOf(findOperations(document.root()));
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

  /** Whether a member of a path item is an operation. */
  public static boolean isMethod(String name) {
    return METHODS.contains(name);
  }

  public YamlDocument document() {
    return document;
  }

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

  /** All operations in the order of the file. */
  public List<Operation> operations() {
    return operations;
  }

  /** Which operations reach which components. */
  public Usage usage() {
    if (usage == null) {
      usage = new Usage(this);
    }
    return usage;
  }

  /** The value, or what it refers to; the same value for every reference to the same component. */
  public YamlValue resolve(YamlValue value) {
    return references.resolve(value);
  }

  /** The name of the component that a value refers to; an empty text where it refers to none. */
  public String referenceName(YamlValue value) {
    return References.reference(value)
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .orElse("");
  }

  /** The parameters of an operation, those of its path first, each once. */
  public List<Parameter> parameters(Operation operation) {
    Map<String, Parameter> found = new LinkedHashMap<>();
    for (YamlValue holder : List.of(operation.pathItem(), operation.node())) {
      for (YamlValue use : items(holder, "parameters")) {
        Parameter parameter = new Parameter(use, resolve(use));
        found.put(parameter.in() + " " + parameter.name(), parameter);
      }
    }
    return List.copyOf(found.values());
  }

  /** The body of an operation. */
  public Optional<YamlValue> requestBody(Operation operation) {
    return operation.node().get("requestBody").map(this::resolve);
  }

  /** The replies of an operation by status. */
  public Map<String, YamlValue> responses(Operation operation) {
    return resolved(operation.node(), "responses");
  }

  /** The ways in to an operation: its own {@code security}, or that of the root. */
  public Optional<YamlValue> security(Operation operation) {
    return operation.node().get("security").or(() -> root().get("security"));
  }

  /** The members of a member, references followed. */
  public Map<String, YamlValue> resolved(YamlValue holder, String name) {
    Map<String, YamlValue> found = new LinkedHashMap<>();
    members(holder, name).forEach((key, value) -> found.put(key, resolve(value)));
    return found;
  }

  /** The components of a kind by name. */
  public Map<String, YamlValue> components(String kind) {
    return root().at("components", kind).map(YamlValue::members).orElse(Map.of());
  }

  private static Map<String, YamlValue> members(YamlValue holder, String name) {
    return holder.get(name).map(YamlValue::members).orElse(Map.of());
  }

  private static List<YamlValue> items(YamlValue holder, String name) {
    return holder.get(name).map(YamlValue::items).orElse(List.of());
  }
}
