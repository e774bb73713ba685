package io.github.instagramv1.contract.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A contract as rules look at it. */
public final class Contract {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final YamlDocument document;
  private final Part root;

  /**
   * @throws UnreadableContract where it is no OpenAPI
   */
  public Contract(YamlDocument document) throws UnreadableContract {
    YamlValue value = document.root();
    if (value.get("openapi").isEmpty()
        || value.at("paths").filter(YamlValue::isMapping).isEmpty()) {
      throw new UnreadableContract(
          value, "this is no OpenAPI: it has no `openapi`, or no `paths`.");
    }
    this.document = document;
    this.root = new Part("", tree(value));
  }

  private static JsonNode tree(YamlValue value) {
    try {
      return new ObjectMapper().readTree(value.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value was not written as JSON", e);
    }
  }

  /** The file that it is read from. */
  public YamlDocument document() {
    return document;
  }

  public Part root() {
    return root;
  }

  /** All operations in the order of the file. */
  public List<Operation> operations() {
    return root.child("paths").children().stream()
        .flatMap(path -> path.children().stream().filter(p -> METHODS.contains(p.name())))
        .map(part -> new Operation(pathOf(part), part.name(), part))
        .toList();
  }

  private static String pathOf(Part operation) {
    String pointer = operation.pointer();
    return new Part(pointer.substring(0, pointer.lastIndexOf('/')), operation.node()).name();
  }

  /** The components of a kind, such as {@code schemas}, in the order of the file. */
  public List<Part> components(String kind) {
    return root.child("components").child(kind).children();
  }

  /** The part itself, or what its {@code $ref} names; missing where that leads nowhere. */
  public Part resolve(Part part) {
    Part resolved = part;
    // A reference to a reference is legal; one that comes back to itself ends the search.
    for (int steps = 0; resolved.has("$ref") && steps < 10; steps++) {
      resolved = at(resolved.text("$ref"));
    }
    return resolved;
  }

  private Part at(String reference) {
    if (!reference.startsWith("#/")) {
      return new Part(reference, MissingNode.getInstance());
    }
    String pointer = reference.substring(1);
    return new Part(pointer, root.node().at(JsonPointer.compile(pointer)));
  }

  /** The parameters of an operation as listed, those of its path first; references not followed. */
  public List<Part> parameterUses(Operation operation) {
    Part path = root.child("paths").child(operation.path());
    return Stream.of(path, operation.part())
        .flatMap(holder -> holder.child("parameters").children().stream())
        .toList();
  }

  /** The parameters of an operation, those of its path first, references followed. */
  public List<Part> parameters(Operation operation) {
    return parameterUses(operation).stream().map(this::resolve).toList();
  }

  /** Visits everything, each part before what it holds. */
  public void walk(Consumer<Part> visitor) {
    walk(root, visitor);
  }

  private static void walk(Part part, Consumer<Part> visitor) {
    visitor.accept(part);
    part.children().forEach(child -> walk(child, visitor));
  }

  /**
   * Everything that defines something: all parts, objects and arrays, but the values of examples.
   */
  public Stream<Part> definitions() {
    return new Definitions(root).all();
  }

  /** Every schema that is written out, parts of schemas included; references are not followed. */
  public Stream<Part> schemas() {
    return definitions().filter(Definitions::isSchema);
  }
}
