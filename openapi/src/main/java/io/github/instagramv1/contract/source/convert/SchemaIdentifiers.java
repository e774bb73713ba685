package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * References of OpenAPI 3.1 to an {@code $anchor}, an {@code $id} or a schema in {@code $defs}, as
 * references to components. {@code $dynamicRef} is read as {@code $ref}.
 */
final class SchemaIdentifiers {
  /** The base of references: the contract, or a schema with an {@code $id}. */
  private record Resource(String id, Node root) {}

  /** A reference with the schemas around it, the innermost last. */
  private record Use(MappingNode holder, Node reference, Resource resource, List<Node> around) {}

  private final MappingNode root;
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Node> anchors = new HashMap<>();
  private final IdentityHashMap<Node, String> places = new IdentityHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private SchemaIdentifiers(MappingNode root) {
    this.root = root;
  }

  /** Rewrites the references. Those that lead nowhere stay. */
  static void resolve(MappingNode root) {
    SchemaIdentifiers identifiers = new SchemaIdentifiers(root);
    identifiers.collect(root, ElementKind.ROOT, "", new Resource("", root), List.of());
    identifiers.rewrite();
  }

  private void collect(
      Node node, ElementKind part, String place, Resource around, List<Node> above) {
    if (part == ElementKind.DATA || node instanceof ScalarNode || !seen.add(node)) {
      return;
    }
    Resource resource = around;
    List<Node> schemas = above;
    if (part == ElementKind.SCHEMA && node instanceof MappingNode schema) {
      resource = declare(schema, around);
      places.put(schema, place);
      schemas = new ArrayList<>(above);
      schemas.add(schema);
      for (String each : List.of("$ref", "$dynamicRef")) {
        Optional<Node> reference = Nodes.get(schema, each);
        if (reference.isPresent()) {
          uses.add(new Use(schema, reference.get(), resource, schemas));
        }
      }
    }
    List<Node> items = Nodes.items(node);
    for (int i = 0; i < items.size(); i++) {
      collect(items.get(i), part, place + "/" + i, resource, schemas);
    }
    for (Member each : Nodes.members(node)) {
      String name = each.key();
      collect(each.value(), part.member(name), place + "/" + name, resource, schemas);
    }
  }

  private Resource declare(MappingNode schema, Resource around) {
    String id = Nodes.get(schema, "$id").map(Nodes::text).orElse("");
    Resource resource = around;
    if (!id.isEmpty()) {
      resource = new Resource(absolute(around.id(), id), schema);
      resources.putIfAbsent(resource.id(), resource);
    }
    for (String each : List.of("$anchor", "$dynamicAnchor")) {
      String anchor = Nodes.get(schema, each).map(Nodes::text).orElse("");
      if (!anchor.isEmpty()) {
        anchors.putIfAbsent(resource.id() + "#" + anchor, schema);
      }
    }
    return resource;
  }

  private void rewrite() {
    ComponentHolders holders = new ComponentHolders(root);
    Map<Use, Node> targets = new LinkedHashMap<>();
    uses.forEach(each -> target(each).ifPresent(target -> targets.put(each, target)));
    ComponentNames names = holders.names();
    IdentityHashMap<Node, String> found = new IdentityHashMap<>();
    Set<Node> hoisted = Collections.newSetFromMap(new IdentityHashMap<>());
    targets.values().stream()
        .filter(hoisted::add)
        .filter(each -> component(each).isEmpty())
        .forEach(each -> names.add("schemas", places.get(each)));
    for (Map.Entry<Use, Node> each : targets.entrySet()) {
      String name =
          found.computeIfAbsent(
              each.getValue(),
              target -> component(target).orElseGet(() -> hoist(holders, names, target)));
      MappingNode holder = each.getKey().holder();
      Node old = each.getKey().reference();
      String keyword = Nodes.get(holder, "$ref").isPresent() ? "$ref" : "$dynamicRef";
      Nodes.replace(
          holder, keyword, "$ref", Nodes.scalar(old, Tag.STR, holders.reference("schemas", name)));
    }
  }

  private String hoist(ComponentHolders holders, ComponentNames names, Node schema) {
    String name = names.of("schemas", places.get(schema));
    holders.add("schemas", name, schema);
    return name;
  }

  /** Returns the name of a schema that is a component already. */
  private Optional<String> component(Node schema) {
    String place = places.get(schema);
    String holder = "/components/schemas/";
    return place.startsWith(holder) && place.indexOf('/', holder.length()) < 0
        ? Optional.of(place.substring(holder.length()))
        : Optional.empty();
  }

  /** Returns the schema that a reference leads to, unless any reader of OpenAPI 3.0 finds it. */
  private Optional<Node> target(Use use) {
    String text = Nodes.text(use.reference());
    int hash = text.indexOf('#');
    String document = hash < 0 ? text : text.substring(0, hash);
    String fragment = hash < 0 ? "" : text.substring(hash + 1);
    Resource resource =
        document.isEmpty()
            ? use.resource()
            : resources.get(absolute(use.resource().id(), document));
    if (resource == null || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> target =
        fragment.isEmpty() || fragment.startsWith("/")
            ? Nodes.at(resource.root(), fragment)
            : Optional.ofNullable(anchors.get(resource.id() + "#" + fragment));
    boolean plain = resource.root() == root && target.isPresent() && !fragment.contains("/$defs/");
    return target
        .or(() -> fragment.startsWith("/") ? ofSchemaAround(use, fragment) : Optional.empty())
        .filter(each -> places.containsKey(each) && !(plain && fragment.startsWith("/")));
  }

  /** Many write {@code #/$defs/A} for the schema around, though it has no {@code $id}. */
  private static Optional<Node> ofSchemaAround(Use use, String fragment) {
    for (int i = use.around().size() - 1; i >= 0; i--) {
      Optional<Node> target = Nodes.at(use.around().get(i), fragment);
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  private static String absolute(String base, String reference) {
    try {
      return URI.create(base).resolve(reference).toString().replaceFirst("#$", "");
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }
}
