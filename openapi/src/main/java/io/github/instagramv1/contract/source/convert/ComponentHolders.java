package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mappings that hold components: below {@code components} in OpenAPI, and at the root, by other
 * names, in Swagger 2.0.
 */
final class ComponentHolders {
  private static final Map<String, String> SWAGGER = Map.of("schemas", "definitions");

  private final MappingNode root;
  private final boolean swagger;

  ComponentHolders(MappingNode root) {
    this.root = root;
    this.swagger = Swagger2.is(root);
  }

  /** Returns the reference to a component. */
  String reference(String kind, String name) {
    return "#/" + String.join("/", way(kind)) + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The names of all components, each to be given with its kind. */
  ComponentNames names() {
    ComponentNames names = new ComponentNames();
    for (String kind :
        List.of("schemas", "parameters", "responses", "requestBodies", "headers", "examples")) {
      find(kind)
          .map(Nodes::members)
          .orElse(List.of())
          .forEach(each -> names.reserve(kind, each.key()));
    }
    return names;
  }

  /** Adds a component. */
  void add(String kind, String name, Node component) {
    MappingNode holder = root;
    for (String each : way(kind)) {
      MappingNode next = mapping(holder, each).orElse(null);
      if (next == null) {
        next = Nodes.mapping(root);
        Nodes.set(holder, each, next);
      }
      holder = next;
    }
    Nodes.set(holder, name, component);
  }

  private Optional<Node> find(String kind) {
    Optional<Node> holder = Optional.of(root);
    for (String each : way(kind)) {
      holder = holder.flatMap(at -> Nodes.get(at, each));
    }
    return holder;
  }

  private List<String> way(String kind) {
    return swagger ? List.of(SWAGGER.getOrDefault(kind, kind)) : List.of("components", kind);
  }

  private static Optional<MappingNode> mapping(MappingNode holder, String name) {
    return Nodes.get(holder, name)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast);
  }
}
