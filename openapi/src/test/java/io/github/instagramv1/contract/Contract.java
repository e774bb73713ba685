package io.github.instagramv1.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.Yaml;

/** The contract as a tree, aliases followed, with ways to walk it. */
final class Contract {
  static final Path FILE = Path.of("instagram-v1.yaml");

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final ObjectNode root;

  Contract(ObjectNode root) {
    this.root = root;
  }

  static Contract ofProject() {
    try {
      Object yaml = new Yaml().load(Files.readString(FILE));
      // Through text, so that what YAML aliases share becomes separate nodes that can be edited.
      ObjectMapper json = new ObjectMapper();
      return new Contract((ObjectNode) json.readTree(json.writeValueAsString(yaml)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode root() {
    return root;
  }

  /** One operation and where it is. */
  record Operation(String path, String method, JsonNode node) {
    String id() {
      return node.path("operationId").asText();
    }

    String tag() {
      return node.path("tags").path(0).asText();
    }

    String place() {
      return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method;
    }
  }

  /** All operations in the order of the file. */
  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    root.path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            operations.add(
                                new Operation(path.getKey(), method.getKey(), method.getValue()));
                          }
                        }));
    return operations;
  }

  JsonNode components(String kind) {
    return root.path("components").path(kind);
  }

  /** The node, or what its {@code $ref} names. */
  JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** Visits every node below a place, objects and arrays before what they hold. */
  void walk(String place, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(place, node);
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field ->
                  walk(
                      place + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                      field.getValue(),
                      visitor));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(place + "/" + i, node.get(i), visitor);
      }
    }
  }

  void walk(BiConsumer<String, JsonNode> visitor) {
    walk("", root, visitor);
  }

  /** The parameters of an operation, references followed. */
  List<JsonNode> parameters(Operation operation) {
    List<JsonNode> parameters = new ArrayList<>();
    operation.node().path("parameters").forEach(p -> parameters.add(resolve(p)));
    return parameters;
  }
}
