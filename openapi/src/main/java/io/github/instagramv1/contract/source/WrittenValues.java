package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.ScalarNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Visits everything within a value, aliases followed, without creating a {@link YamlValue} for each
 * part.
 */
public final class WrittenValues {
  private final String holder;
  private final String key;
  private final Node root;

  WrittenValues(String holder, String key, Node root) {
    this.holder = holder;
    this.key = key;
    this.root = root;
  }

  /** Receives scalars. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Called with a scalar.
     *
     * @param holder the key of the mapping or sequence that contains it
     * @param key its own key; an empty text for an item
     */
    void visit(String holder, String key, String text);
  }

  /** Returns whether there are more values than a number. */
  public boolean moreThan(int values) {
    return remaining(root, values) < 0;
  }

  private static int remaining(Node node, int values) {
    int left = values - 1;
    if (node instanceof CollectionNode collection) {
      for (int i = 0; i < collection.size() && left >= 0; i++) {
        left = remaining(collection.value(i), left);
      }
    }
    return left;
  }

  /** Returns the number of values. */
  public int count() {
    return Integer.MAX_VALUE - remaining(root, Integer.MAX_VALUE);
  }

  /** Returns the texts of all {@code $ref}, each once. */
  public Set<String> references() {
    Set<String> found = new LinkedHashSet<>();
    scalars(
        (around, name, text) -> {
          if (name.equals("$ref")) {
            found.add(text);
          }
        });
    return found;
  }

  /**
   * Returns the texts of all {@code $ref} that are to be followed, each once: not those in values
   * in which nothing is OpenAPI.
   *
   * @param part what the whole value is
   */
  public Set<String> references(ElementKind part) {
    Set<String> found = new LinkedHashSet<>();
    addReferences(root, part, found);
    return found;
  }

  private static void addReferences(Node node, ElementKind part, Set<String> found) {
    if (part == ElementKind.DATA
        || !(node instanceof CollectionNode collection)
        || !collection.refers()) {
      return;
    }
    Nodes.get(node, "$ref")
        .filter(ScalarNode.class::isInstance)
        .ifPresent(reference -> found.add(Nodes.text(reference)));
    for (int i = 0; i < collection.size(); i++) {
      ElementKind member = node instanceof MappingNode mapping ? part.member(mapping.key(i)) : part;
      addReferences(collection.value(i), member, found);
    }
  }

  /** Returns the texts of all outermost {@code $ref}, each once, in their order. */
  public Set<String> outerReferences() {
    Set<String> found = new LinkedHashSet<>();
    addOuterReferences(root, found);
    return found;
  }

  private static void addOuterReferences(Node node, Set<String> found) {
    if (!(node instanceof CollectionNode collection) || !collection.refers()) {
      return;
    }
    Optional<Node> reference = Nodes.get(node, "$ref").filter(ScalarNode.class::isInstance);
    if (reference.isPresent()) {
      found.add(Nodes.text(reference.get()));
      return;
    }
    for (int i = 0; i < collection.size(); i++) {
      addOuterReferences(collection.value(i), found);
    }
  }

  /** Returns whether a mapping under a key has a member of which something is true. */
  public boolean hasMember(String holding, Predicate<String> name) {
    return hasMember(key, root, holding, name);
  }

  private static boolean hasMember(String key, Node node, String holding, Predicate<String> name) {
    if (!(node instanceof CollectionNode collection)) {
      return false;
    }
    for (int i = 0; i < collection.size(); i++) {
      String member = node instanceof MappingNode mapping ? mapping.key(i) : "";
      if ((node instanceof MappingNode && key.equals(holding) && name.test(member))
          || hasMember(member, collection.value(i), holding, name)) {
        return true;
      }
    }
    return false;
  }

  /** Shows all scalars in their order. */
  public void scalars(Visitor visitor) {
    visitScalars(holder, key, root, visitor);
  }

  private static void visitScalars(String holder, String key, Node node, Visitor visitor) {
    if (node instanceof CollectionNode collection) {
      for (int i = 0; i < collection.size(); i++) {
        String name = node instanceof MappingNode mapping ? mapping.key(i) : "";
        visitScalars(key, name, collection.value(i), visitor);
      }
    } else {
      visitor.visit(holder, key, Nodes.text(node));
    }
  }
}
