package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Converts OpenAPI 3.1 to 3.0 in place: types in a list, {@code const}, exclusive bounds, lists of
 * examples, schemas that are {@code true} or {@code false}, and keywords next to {@code $ref}.
 * Keywords without a counterpart in 3.0 stay.
 */
final class OpenApi31 {
  private static final Set<String> WORDS = Set.of("title", "description", "example", "nullable");

  /** Keywords for which 3.0, or one of its parsers, also expects a boolean. */
  private static final Set<String> BOOLEANS =
      Set.of(
          "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems");

  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private OpenApi31() {}

  static boolean is(Node root) {
    return Nodes.get(root, "openapi").map(Nodes::text).orElse("").startsWith("3.1");
  }

  static void convert(MappingNode root) {
    if (Nodes.get(root, "paths").isEmpty()) {
      Nodes.set(root, "paths", Nodes.mapping(root));
    }
    new OpenApi31().walk(root, ElementKind.ROOT);
  }

  private void walk(Node node, ElementKind part) {
    if (part == ElementKind.DATA || node instanceof ScalarNode || !seen.add(node)) {
      return;
    }
    Nodes.items(node).forEach(each -> walk(each, part));
    for (Member each : Nodes.members(node)) {
      walk(each.value(), part.member(each.key()));
    }
    convertBooleans(node, part);
    if (part == ElementKind.OPERATION
        && node instanceof MappingNode operation
        && Nodes.get(operation, "responses").isEmpty()) {
      Nodes.set(operation, "responses", Nodes.mapping(operation));
    }
    if (part == ElementKind.SCHEMA && node instanceof MappingNode schema) {
      convertType(schema);
      convertChoice(schema, "anyOf");
      convertChoice(schema, "oneOf");
      Nodes.get(schema, "const")
          .ifPresent(
              value ->
                  Nodes.replace(schema, "const", "enum", Nodes.sequence(value, List.of(value))));
      convertBound(schema, "exclusiveMinimum", "minimum", 1);
      convertBound(schema, "exclusiveMaximum", "maximum", -1);
      convertExamples(schema);
      convertReference(schema);
    }
  }

  /** A schema that is {@code true} allows everything, one that is {@code false} nothing. */
  private static void convertBooleans(Node holder, ElementKind part) {
    if (holder instanceof SequenceNode list && part == ElementKind.SCHEMA) {
      list.items().replaceAll(OpenApi31::schema);
    }
    for (Member each : Nodes.members(holder)) {
      String name = each.key();
      Node value = each.value();
      boolean kept = part == ElementKind.SCHEMA && BOOLEANS.contains(name);
      if (part.member(name) == ElementKind.SCHEMA && !kept && schema(value) != value) {
        Nodes.set((MappingNode) holder, name, schema(value));
      }
    }
  }

  private static Node schema(Node node) {
    if (!Nodes.isBoolean(node)) {
      return node;
    }
    MappingNode schema = Nodes.mapping(node);
    if (Nodes.text(node).equals("false")) {
      Nodes.set(schema, "not", Nodes.mapping(node));
    }
    return schema;
  }

  /** Converts a list of types to {@code nullable} and {@code anyOf}. */
  static void convertType(MappingNode schema) {
    Optional<Node> type = Nodes.get(schema, "type");
    if (type.isEmpty()) {
      return;
    }
    List<Node> types =
        Nodes.items(type.get()).isEmpty() ? List.of(type.get()) : Nodes.items(type.get());
    List<Node> others = types.stream().filter(each -> !Nodes.text(each).equals("null")).toList();
    if (others.size() < types.size()) {
      Nodes.set(schema, "nullable", Nodes.scalar(type.get(), Tag.BOOL, "true"));
    }
    if (others.isEmpty()) {
      Nodes.remove(schema, "type");
    } else if (others.size() == 1) {
      Nodes.set(schema, "type", others.get(0));
    } else {
      List<Node> choices = new ArrayList<>();
      for (Node each : others) {
        MappingNode choice = Nodes.mapping(each);
        Nodes.set(choice, "type", each);
        if (Nodes.text(each).equals("array")) {
          Nodes.get(schema, "items").ifPresent(items -> Nodes.set(choice, "items", items));
        }
        choices.add(choice);
      }
      boolean free = Nodes.get(schema, "anyOf").isEmpty();
      Nodes.replace(
          schema, "type", free ? "anyOf" : "x-types", Nodes.sequence(type.get(), choices));
    }
  }

  /**
   * Converts {@code null} among alternatives to {@code nullable}; a single remaining alternative
   * replaces the list.
   */
  private static void convertChoice(MappingNode schema, String keyword) {
    Optional<Node> choices = Nodes.get(schema, keyword);
    List<Node> all = choices.map(Nodes::items).orElse(List.of());
    List<Node> others = all.stream().filter(each -> !isNull(each)).toList();
    if (others.size() == all.size()) {
      return;
    }
    Nodes.set(schema, "nullable", Nodes.scalar(choices.get(), Tag.BOOL, "true"));
    if (others.isEmpty()) {
      Nodes.remove(schema, keyword);
      return;
    }
    if (others.size() == 1 && canHold(schema, keyword, others.get(0))) {
      Nodes.remove(schema, keyword);
      for (Member each : Nodes.members(others.get(0))) {
        String name = each.key();
        if (Nodes.get(schema, name).isEmpty()) {
          Nodes.set(schema, name, each.value());
        }
      }
      return;
    }
    boolean single = others.size() == 1 && Nodes.get(schema, "allOf").isEmpty();
    Nodes.replace(
        schema, keyword, single ? "allOf" : keyword, Nodes.sequence(choices.get(), others));
  }

  /** Returns whether a choice that is written out can be written into the schema that has it. */
  private static boolean canHold(MappingNode schema, String keyword, Node choice) {
    List<String> names = Nodes.members(choice).stream().map(Member::key).toList();
    return !names.contains("$ref")
        && names.stream()
            .filter(name -> !WORDS.contains(name))
            .allMatch(name -> Nodes.get(schema, name).isEmpty())
        && !names.contains(keyword);
  }

  /** Returns a choice that was walked already: its type {@code null} is {@code nullable}. */
  private static boolean isNull(Node schema) {
    return Nodes.members(schema).size() == 1 && Nodes.get(schema, "nullable").isPresent();
  }

  private static void convertBound(
      MappingNode schema, String exclusive, String inclusive, int stricter) {
    Optional<Node> bound = Nodes.get(schema, exclusive);
    Optional<BigDecimal> value = bound.flatMap(Nodes::number);
    if (value.isEmpty()) {
      return;
    }
    Optional<BigDecimal> other = Nodes.get(schema, inclusive).flatMap(Nodes::number);
    if (other.isPresent() && other.get().compareTo(value.get()) * stricter > 0) {
      Nodes.remove(schema, exclusive);
      return;
    }
    Nodes.set(schema, exclusive, Nodes.scalar(bound.get(), Tag.BOOL, "true"));
    Nodes.set(schema, inclusive, bound.get());
  }

  private static void convertExamples(MappingNode schema) {
    Optional<Node> list = Nodes.get(schema, "examples").filter(SequenceNode.class::isInstance);
    List<Node> examples = list.map(Nodes::items).orElse(List.of());
    if (examples.isEmpty()) {
      Nodes.remove(schema, "examples");
      return;
    }
    if (Nodes.get(schema, "example").isPresent()) {
      return;
    }
    Nodes.replace(schema, "examples", "example", examples.get(0));
    if (examples.size() > 1) {
      Nodes.set(
          schema, "examples", Nodes.sequence(list.get(), examples.subList(1, examples.size())));
    }
  }

  /** Combines a reference and the keywords next to it, which apply in 3.1, to one schema. */
  private static void convertReference(MappingNode schema) {
    Optional<Node> reference = Nodes.get(schema, "$ref");
    if (reference.isPresent() && schema.members().size() > 1) {
      MappingNode target = Nodes.mapping(reference.get());
      Nodes.set(target, "$ref", reference.get());
      boolean free = Nodes.get(schema, "allOf").isEmpty();
      if (free) {
        Nodes.replace(schema, "$ref", "allOf", Nodes.sequence(reference.get(), List.of(target)));
      } else {
        List<Node> parts = new ArrayList<>(Nodes.items(Nodes.get(schema, "allOf").orElseThrow()));
        parts.add(0, target);
        Nodes.remove(schema, "$ref");
        Nodes.set(schema, "allOf", Nodes.sequence(reference.get(), parts));
      }
    }
  }
}
