package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/** Converts Swagger 2.0 to OpenAPI 3.0 in place. */
final class Swagger2 {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");
  private static final Map<String, String> KINDS =
      Map.of(
          "definitions", "schemas",
          "parameters", "parameters",
          "responses", "responses",
          "securityDefinitions", "securitySchemes");

  private final MappingNode root;
  private final Swagger2Inputs inputs;
  private final Swagger2Faults faults;
  private final Set<Node> walked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Swagger2(MappingNode root, ConversionNotes notes) {
    this.root = root;
    this.inputs = new Swagger2Inputs(root);
    this.faults = new Swagger2Faults(notes);
  }

  static boolean is(Node root) {
    return Nodes.get(root, "swagger").map(Nodes::text).orElse("").startsWith("2.");
  }

  /**
   * Converts a contract.
   *
   * @param notes gets what is read although Swagger 2.0 does not allow it
   */
  static void convert(MappingNode root, ConversionNotes notes) {
    new Swagger2(root, notes).convert();
  }

  private void convert() {
    Node version = Nodes.get(root, "swagger").orElseThrow();
    Nodes.replace(root, "swagger", "openapi", Nodes.scalar(version, Tag.STR, "3.0.3"));
    for (Member path : Nodes.get(root, "paths").map(Nodes::members).orElse(List.of())) {
      convertPath(path.value());
    }
    Nodes.get(root, "responses")
        .map(Nodes::members)
        .orElse(List.of())
        .forEach(each -> convertResponse(each.value(), root));
    inputs.convertShared();
    Nodes.get(root, "securityDefinitions")
        .ifPresent(definitions -> Swagger2Security.convert(definitions, faults));
    addServers();
    addComponents();
    List.of("host", "basePath", "schemes", "consumes", "produces")
        .forEach(each -> Nodes.remove(root, each));
    walk(root, ElementKind.ROOT);
  }

  private void convertPath(Node path) {
    List<Node> shared = Nodes.get(path, "parameters").map(Nodes::items).orElse(List.of());
    for (Member each : Nodes.members(path)) {
      if (METHODS.contains(each.key()) && each.value() instanceof MappingNode operation) {
        Nodes.get(operation, "responses")
            .map(Nodes::members)
            .orElse(List.of())
            .forEach(response -> convertResponse(response.value(), operation));
        inputs.convertOperation(operation, shared);
        List.of("consumes", "produces", "schemes").forEach(name -> Nodes.remove(operation, name));
      }
    }
    if (path instanceof MappingNode item && !shared.isEmpty()) {
      inputs.convertPath(item, shared);
    }
  }

  private void convertResponse(Node node, MappingNode operation) {
    if (!(node instanceof MappingNode response) || !seen.add(node)) {
      return;
    }
    Nodes.get(response, "headers")
        .map(Nodes::members)
        .orElse(List.of())
        .forEach(each -> Swagger2Inputs.moveToSchema(each.value()));
    Optional<Node> schema = Nodes.get(response, "schema");
    Optional<Node> examples = Nodes.get(response, "examples");
    if (schema.isPresent()) {
      MappingNode content = Nodes.mapping(schema.get());
      for (Node type : mediaTypes(operation, "produces")) {
        MappingNode media = Nodes.mapping(type);
        Nodes.set(media, "schema", schema.get());
        examples
            .flatMap(all -> Nodes.get(all, Nodes.text(type)))
            .ifPresent(example -> Nodes.set(media, "example", example));
        Nodes.set(content, Nodes.text(type), media);
      }
      Nodes.replace(response, "schema", "content", content);
    }
    Nodes.remove(response, "examples");
  }

  private List<Node> mediaTypes(MappingNode operation, String keyword) {
    return inputs.mediaTypes(operation, keyword);
  }

  private void addServers() {
    String base = Nodes.get(root, "basePath").map(Nodes::text).orElse("");
    Optional<Node> host = Nodes.get(root, "host");
    Node place = host.or(() -> Nodes.get(root, "basePath")).orElse(null);
    if (place == null) {
      return;
    }
    List<Node> servers = new ArrayList<>();
    List<Node> schemes = Nodes.get(root, "schemes").map(Nodes::items).orElse(List.of());
    if (host.isEmpty() || schemes.isEmpty()) {
      servers.add(server(place, host.map(each -> "//" + Nodes.text(each)).orElse("") + base));
    } else {
      schemes.forEach(
          each ->
              servers.add(server(place, Nodes.text(each) + "://" + Nodes.text(host.get()) + base)));
    }
    Nodes.set(root, "servers", Nodes.sequence(place, servers));
  }

  private static Node server(Node place, String url) {
    MappingNode server = Nodes.mapping(place);
    Nodes.set(server, "url", Nodes.scalar(place, Tag.STR, url.isEmpty() ? "/" : url));
    return server;
  }

  private void addComponents() {
    MappingNode components = Nodes.mapping(root);
    for (String each :
        List.of("definitions", "parameters", "requestBodies", "responses", "securityDefinitions")) {
      Nodes.get(root, each)
          .ifPresent(
              all -> {
                Nodes.remove(root, each);
                Nodes.set(components, KINDS.getOrDefault(each, each), all);
              });
    }
    if (!components.members().isEmpty()) {
      Nodes.set(root, "components", components);
    }
  }

  /** Converts references and keywords of schemas everywhere except in example data. */
  private void walk(Node node, ElementKind part) {
    if (part == ElementKind.DATA || node instanceof ScalarNode || !walked.add(node)) {
      return;
    }
    Nodes.items(node).forEach(each -> walk(each, part));
    if (node instanceof MappingNode mapping) {
      Nodes.get(mapping, "$ref")
          .filter(each -> !Nodes.text(each).isEmpty())
          .ifPresent(
              each ->
                  Nodes.set(
                      mapping,
                      "$ref",
                      Nodes.scalar(each, Tag.STR, inputs.reference(Nodes.text(each)))));
      faults.mend(mapping, part);
      if (part == ElementKind.SCHEMA) {
        Swagger2Inputs.convertSchema(mapping);
      }
      for (Member each : mapping.members()) {
        walk(each.value(), part.member(each.key()));
      }
    }
  }
}
