package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.ElementKind;
import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.UnreadableContract;
import io.github.instagramv1.contract.source.YamlDocument;
import io.github.instagramv1.contract.source.YamlReader;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.io.IOException;
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
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Brings what a contract refers to in other files into it: as components where it can be one, in
 * place otherwise. Everything keeps the place that it has in its own file.
 */
final class FileReferences {
  /** The target of a reference, with a file relative to the contract's folder. */
  private record Target(String file, String pointer) {}

  /** A reference that is to lead to a component. */
  private record Rewrite(MappingNode holder, String key, Target target) {}

  /** A value of another file that becomes a component. */
  private record Component(ElementKind part, Target target, Node node) {}

  private final String name;
  private final Node root;
  private final boolean swagger;
  private final OtherFiles files;
  private final Map<String, YamlDocument> loaded = new HashMap<>();
  private final IdentityHashMap<Node, YamlDocument> owners = new IdentityHashMap<>();
  private final Map<Target, Component> components = new LinkedHashMap<>();
  private final List<Rewrite> rewrites = new ArrayList<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());

  private FileReferences(String name, Node root, OtherFiles files) {
    this.name = name;
    this.root = root;
    this.swagger = Swagger2.is(root);
    this.files = files;
  }

  /**
   * Follows the references.
   *
   * @param name the name of the contract in messages
   * @return whose document the nodes of other files belong to
   * @throws UnreadableContract if one refers to nothing or cannot be read
   */
  static Map<Node, YamlDocument> follow(String name, MappingNode root, OtherFiles files)
      throws UnreadableContract {
    FileReferences references = new FileReferences(name, root, files);
    references.walk(root, ElementKind.ROOT, "", node -> {});
    references.hoist(root);
    return references.owners;
  }

  private void walk(Node node, ElementKind part, String file, Consumer<Node> replace)
      throws UnreadableContract {
    Optional<Node> reference = Nodes.get(node, "$ref").filter(ScalarNode.class::isInstance);
    if (reference.isPresent()) {
      follow((MappingNode) node, "$ref", reference.get(), part, file, replace);
    }
    if (node instanceof ScalarNode || !seen.add(node)) {
      return;
    }
    if (part == ElementKind.DISCRIMINATOR) {
      followMapping(node, file);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> items = sequence.items();
      for (int i = 0; i < items.size(); i++) {
        int at = i;
        walk(items.get(i), part, file, other -> items.set(at, other));
      }
    }
    for (Member each : Nodes.members(node)) {
      String key = each.key();
      walk(
          each.value(), part.member(key), file, other -> Nodes.set((MappingNode) node, key, other));
    }
  }

  /** The schemas of a discriminator are named by references, or by names of components. */
  private void followMapping(Node discriminator, String file) throws UnreadableContract {
    Node mapping = Nodes.get(discriminator, "mapping").orElse(discriminator);
    for (Member each : Nodes.members(mapping)) {
      if (mapping != discriminator
          && Nodes.text(each.value()).matches(".*[/#].*|.*\\.(ya?ml|json)")) {
        follow(
            (MappingNode) mapping, each.key(), each.value(), ElementKind.SCHEMA, file, node -> {});
      }
    }
  }

  private void follow(
      MappingNode holder,
      String key,
      Node reference,
      ElementKind part,
      String file,
      Consumer<Node> replace)
      throws UnreadableContract {
    String text = Nodes.text(reference);
    if (text.startsWith("#") && file.isEmpty()) {
      if (text.startsWith("#/x-") && part.kind().isPresent()) {
        followIntoExtension(holder, key, text.substring(1), part);
      }
      return;
    }
    Target target = target(text, file);
    if (target.file().isEmpty()) {
      rewrites.add(new Rewrite(holder, key, target));
      return;
    }
    boolean known = components.containsKey(target);
    Optional<Node> found = known ? Optional.empty() : find(target, part, file, reference);
    if (!known && found.isEmpty()) {
      return;
    }
    if (part.kind().isPresent()) {
      rewrites.add(new Rewrite(holder, key, target));
      if (!known) {
        components.put(target, new Component(part, target, found.get()));
        owners.put(found.get(), loaded.get(target.file()));
        walk(found.get(), part, target.file(), node -> {});
      }
    } else {
      inline(found.get(), part, target, reference, file, replace);
    }
  }

  /** A value in an extension becomes a component. */
  private void followIntoExtension(MappingNode holder, String key, String pointer, ElementKind part)
      throws UnreadableContract {
    Target target = new Target("", pointer);
    Optional<Node> found = Nodes.at(root, pointer);
    if (found.isPresent()) {
      rewrites.add(new Rewrite(holder, key, target));
      if (components.putIfAbsent(target, new Component(part, target, found.get())) == null) {
        walk(found.get(), part, "", node -> {});
      }
    }
  }

  private void inline(
      Node found,
      ElementKind part,
      Target target,
      Node reference,
      String file,
      Consumer<Node> replace)
      throws UnreadableContract {
    if (!above.add(found)) {
      throw unreadable(file, reference, "refers to itself");
    }
    Node[] value = {found};
    walk(found, part, target.file(), other -> value[0] = other);
    above.remove(found);
    owners.putIfAbsent(value[0], loaded.get(target.file()));
    replace.accept(value[0]);
  }

  private Optional<Node> find(Target target, ElementKind part, String file, Node reference)
      throws UnreadableContract {
    Optional<YamlDocument> document = load(target.file(), part, file, reference);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> node = Nodes.at(document.get().rootNode(), target.pointer());
    if (node.isEmpty() && part != ElementKind.DATA) {
      throw unreadable(file, reference, "refers to nothing");
    }
    return node;
  }

  private Optional<YamlDocument> load(String target, ElementKind part, String file, Node reference)
      throws UnreadableContract {
    YamlDocument known = loaded.get(target);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> text;
    try {
      text = files.read(target);
    } catch (IOException | RuntimeException e) {
      text = Optional.empty();
    }
    if (text.isEmpty()) {
      if (part == ElementKind.DATA) {
        return Optional.empty();
      }
      throw unreadable(file, reference, "refers to another file, which cannot be read");
    }
    YamlDocument document = YamlReader.readAny(location(target), text.get());
    loaded.put(target, document);
    owners.put(document.rootNode(), document);
    if (swagger) {
      recordOrigins(document.rootNode(), document);
    }
    return Optional.of(document);
  }

  /** Records the origin of each value, because later conversions rearrange the values. */
  private void recordOrigins(Node node, YamlDocument document) {
    Nodes.items(node).forEach(each -> recordOrigins(each, document));
    Nodes.members(node).forEach(each -> recordOrigins(each.value(), document));
    owners.put(node, document);
  }

  /** Returns the name of a file in messages and places, relative to the contract. */
  private String location(String target) {
    if (target.contains("://")) {
      return target;
    }
    int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1;
    return name.substring(0, folder) + target;
  }

  private Target target(String reference, String file) {
    int hash = reference.indexOf('#');
    String path = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : reference.substring(hash + 1);
    String resolved = path.isEmpty() ? file : resolve(file, path);
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
    return new Target(resolved.equals(own) ? "" : resolved, pointer);
  }

  private static String resolve(String file, String path) {
    try {
      return URI.create(file.replace(" ", "%20"))
          .resolve(path.replace(" ", "%20"))
          .normalize()
          .toString()
          .replace("%20", " ");
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private void hoist(MappingNode root) {
    ComponentHolders holders = new ComponentHolders(root);
    ComponentNames names = holders.names();
    components.values().forEach(each -> names.add(kind(each), key(each.target())));
    Map<Target, String> pointers = new HashMap<>();
    for (Component each : components.values()) {
      String component = names.of(kind(each), key(each.target()));
      pointers.put(each.target(), holders.reference(kind(each), component));
      holders.add(kind(each), component, each.node());
    }
    rewrites.forEach(
        each -> {
          String pointer = pointers.getOrDefault(each.target(), "#" + each.target().pointer());
          Node old = Nodes.get(each.holder(), each.key()).orElseThrow();
          Nodes.set(each.holder(), each.key(), Nodes.scalar(old, Tag.STR, pointer));
        });
  }

  private static String kind(Component component) {
    return component.part().kind().orElseThrow();
  }

  private static String key(Target target) {
    return target.pointer().isEmpty() ? target.file() : target.file() + "#" + target.pointer();
  }

  private UnreadableContract unreadable(String file, Node reference, String why) {
    return new UnreadableContract(
        file.isEmpty() ? name : location(file),
        reference.line(),
        reference.column(),
        "the reference `" + Nodes.text(reference) + "` " + why + ".");
  }
}
