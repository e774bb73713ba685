package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/** Parameters of Swagger 2.0, of which those of bodies and forms become a request body. */
final class Swagger2Inputs {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final String JSON = "application/json";
  private static final List<String> SCHEMA_WORDS =
      List.of(
          "type",
          "format",
          "items",
          "default",
          "enum",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems",
          "x-nullable");
  private static final Map<String, String> PREFIXES =
      Map.of(
          "#/definitions/", "#/components/schemas/",
          "#/parameters/", "#/components/parameters/",
          "#/responses/", "#/components/responses/");

  private final MappingNode root;

  Swagger2Inputs(MappingNode root) {
    this.root = root;
  }

  /** Returns a reference of Swagger 2.0 as one of OpenAPI 3.0. */
  String reference(String reference) {
    for (Map.Entry<String, String> each : PREFIXES.entrySet()) {
      if (reference.startsWith(each.getKey())) {
        return each.getValue() + reference.substring(each.getKey().length());
      }
    }
    return reference;
  }

  List<Node> mediaTypes(MappingNode operation, String keyword) {
    List<Node> own = Nodes.get(operation, keyword).map(Nodes::items).orElse(List.of());
    List<Node> all =
        own.isEmpty() ? Nodes.get(root, keyword).map(Nodes::items).orElse(List.of()) : own;
    return all.isEmpty() ? List.of(Nodes.scalar(operation, Tag.STR, JSON)) : all;
  }

  /** Converts the parameters of a path; bodies and forms were moved to its operations. */
  void convertPath(MappingNode path, List<Node> shared) {
    Nodes.set(path, "parameters", Nodes.sequence(path, parameters(shared)));
  }

  /** Converts shared parameters; bodies and forms are written out where they are used. */
  void convertShared() {
    Optional<Node> all = Nodes.get(root, "parameters");
    for (Member each : all.map(Nodes::members).map(List::copyOf).orElse(List.of())) {
      if (isOfBody(each.value())) {
        Nodes.remove((MappingNode) all.get(), each.key());
      } else {
        convertParameter(each.value());
      }
    }
  }

  void convertOperation(MappingNode operation, List<Node> shared) {
    List<Node> own = Nodes.get(operation, "parameters").map(Nodes::items).orElse(List.of());
    List<Node> inputs = new ArrayList<>(shared.stream().filter(this::isOfBody).toList());
    inputs.addAll(own);
    Map<Node, Node> form = new LinkedHashMap<>();
    for (Node each : inputs) {
      Node parameter = resolved(each);
      String in = in(parameter);
      if (in.equals("body")) {
        Nodes.set(operation, "requestBody", body(operation, each, parameter));
      } else if (in.equals("formData")) {
        form.put(each, parameter);
      }
    }
    if (!form.isEmpty()) {
      Nodes.set(operation, "requestBody", formBody(operation, form));
    }
    if (!own.isEmpty()) {
      Node place = Nodes.get(operation, "parameters").orElseThrow();
      Nodes.set(operation, "parameters", Nodes.sequence(place, parameters(own)));
    }
  }

  private List<Node> parameters(List<Node> all) {
    List<Node> found = all.stream().filter(each -> !isOfBody(each)).toList();
    found.forEach(Swagger2Inputs::convertParameter);
    return found;
  }

  private boolean isOfBody(Node parameter) {
    return Set.of("body", "formData").contains(in(resolved(parameter)));
  }

  private static String in(Node parameter) {
    return Nodes.get(parameter, "in").map(Nodes::text).orElse("");
  }

  private Node resolved(Node parameter) {
    String reference = Nodes.get(parameter, "$ref").map(Nodes::text).orElse("");
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    return reference.startsWith("#/parameters/")
        ? Nodes.get(root, "parameters").flatMap(all -> Nodes.get(all, name)).orElse(parameter)
        : parameter;
  }

  private MappingNode body(MappingNode operation, Node place, Node parameter) {
    MappingNode content = Nodes.mapping(place);
    for (Node type : mediaTypes(operation, "consumes")) {
      MappingNode media = Nodes.mapping(place);
      Nodes.get(parameter, "schema").ifPresent(each -> Nodes.set(media, "schema", each));
      Nodes.set(content, Nodes.text(type), media);
    }
    MappingNode body = Nodes.mapping(place);
    for (String each : List.of("description", "required")) {
      Nodes.get(parameter, each).ifPresent(value -> Nodes.set(body, each, value));
    }
    Nodes.set(body, "content", content);
    return body;
  }

  /** Returns the body of a form, whose parameters are given by where they are used. */
  private MappingNode formBody(MappingNode operation, Map<Node, Node> form) {
    Node place = form.keySet().iterator().next();
    MappingNode schema = Nodes.mapping(place);
    MappingNode properties = Nodes.mapping(place);
    List<Node> required = new ArrayList<>();
    boolean file = false;
    for (Map.Entry<Node, Node> use : form.entrySet()) {
      Node each = use.getValue();
      String name = Nodes.get(each, "name").map(Nodes::text).orElse("");
      MappingNode property = Nodes.mapping(use.getKey());
      for (Member word : Nodes.members(each)) {
        String key = word.key();
        if (SCHEMA_WORDS.contains(key) || key.equals("description") || key.startsWith("x-")) {
          Nodes.set(property, key, word.value());
        }
      }
      file |= Nodes.get(each, "type").map(Nodes::text).orElse("").equals("file");
      Nodes.set(properties, name, property);
      if (isTrue(each, "required")) {
        required.add(Nodes.scalar(use.getKey(), Tag.STR, name));
      }
    }
    Nodes.set(schema, "type", Nodes.scalar(place, Tag.STR, "object"));
    Nodes.set(schema, "properties", properties);
    if (!required.isEmpty()) {
      Nodes.set(schema, "required", Nodes.sequence(place, required));
    }
    MappingNode media = Nodes.mapping(place);
    Nodes.set(media, "schema", schema);
    MappingNode content = Nodes.mapping(place);
    List<String> types =
        mediaTypes(operation, "consumes").stream()
            .map(Nodes::text)
            .filter(each -> each.equals(FORM) || each.equals(MULTIPART))
            .toList();
    List<String> usual = List.of(file ? MULTIPART : FORM);
    (types.isEmpty() ? usual : types).forEach(each -> Nodes.set(content, each, media));
    MappingNode body = Nodes.mapping(place);
    Nodes.set(body, "content", content);
    if (!required.isEmpty()) {
      Nodes.set(body, "required", Nodes.scalar(place, Tag.BOOL, "true"));
    }
    return body;
  }

  private static void convertParameter(Node node) {
    if (!(node instanceof MappingNode parameter) || Nodes.get(node, "in").isEmpty()) {
      return;
    }
    String format = Nodes.get(parameter, "collectionFormat").map(Nodes::text).orElse("");
    boolean list = Nodes.get(parameter, "type").map(Nodes::text).orElse("").equals("array");
    moveToSchema(parameter);
    Nodes.remove(parameter, "collectionFormat");
    if (!list || !in(parameter).equals("query")) {
      return;
    }
    Nodes.set(
        parameter, "explode", Nodes.scalar(node, Tag.BOOL, String.valueOf(format.equals("multi"))));
    String style =
        Map.of("ssv", "spaceDelimited", "pipes", "pipeDelimited").getOrDefault(format, "");
    if (!style.isEmpty()) {
      Nodes.set(parameter, "style", Nodes.scalar(node, Tag.STR, style));
    }
  }

  /** Moves what describes a value into its schema. */
  static void moveToSchema(Node node) {
    if (!(node instanceof MappingNode holder) || Nodes.get(node, "schema").isPresent()) {
      return;
    }
    MappingNode schema = Nodes.mapping(node);
    for (String each : SCHEMA_WORDS) {
      Nodes.get(holder, each)
          .ifPresent(
              value -> {
                Nodes.set(schema, each, value);
                Nodes.remove(holder, each);
              });
    }
    if (!schema.members().isEmpty()) {
      Nodes.set(holder, "schema", schema);
    }
  }

  /** Keywords of schemas that OpenAPI 3.0 has in another form. */
  static void convertSchema(MappingNode schema) {
    Nodes.get(schema, "discriminator")
        .filter(ScalarNode.class::isInstance)
        .ifPresent(
            each -> {
              MappingNode discriminator = Nodes.mapping(each);
              Nodes.set(discriminator, "propertyName", each);
              Nodes.set(schema, "discriminator", discriminator);
            });
    Nodes.get(schema, "x-nullable")
        .ifPresent(each -> Nodes.replace(schema, "x-nullable", "nullable", each));
    Nodes.get(schema, "type")
        .filter(each -> Nodes.text(each).equals("file"))
        .ifPresent(
            each -> {
              Nodes.set(schema, "type", Nodes.scalar(each, Tag.STR, "string"));
              Nodes.set(schema, "format", Nodes.scalar(each, Tag.STR, "binary"));
            });
    Nodes.remove(schema, "collectionFormat");
  }

  private static boolean isTrue(Node holder, String name) {
    return Nodes.get(holder, name).map(Nodes::text).orElse("").equals("true");
  }
}
