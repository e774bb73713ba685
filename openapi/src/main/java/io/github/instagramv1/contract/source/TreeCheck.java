package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.Position;
import io.github.instagramv1.contract.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Rejects trees with duplicate keys or cycles. */
final class TreeCheck {
  private final String file;
  private final Tree tree;
  private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> checked = Collections.newSetFromMap(new IdentityHashMap<>());

  private TreeCheck(String file, Tree tree) {
    this.file = file;
    this.tree = tree;
  }

  /**
   * @throws UnreadableContract if a key occurs twice or is not a string, or a value contains itself
   */
  static void check(String file, Tree tree) throws UnreadableContract {
    new TreeCheck(file, tree).check(tree.root());
  }

  private void check(Node node) throws UnreadableContract {
    if (!(node instanceof CollectionNode collection)) {
      return;
    }
    // Nothing but an alias, or what was merged by one, is met twice.
    boolean shared = tree.merges() || tree.aliased().contains(node);
    if (shared && above.contains(node)) {
      throw unreadable(node.start(), "this value contains itself by an alias.");
    }
    if (shared && !checked.add(node)) {
      return;
    }
    if (shared) {
      above.add(node);
    }
    if (node instanceof MappingNode mapping) {
      checkKeys(mapping);
    }
    for (int i = 0; i < collection.size(); i++) {
      check(collection.value(i));
    }
    above.remove(node);
  }

  private void checkKeys(MappingNode mapping) throws UnreadableContract {
    boolean merges = mapping.merges();
    for (int i = 0; i < mapping.size(); i++) {
      String key = mapping.key(i);
      if (key == null) {
        throw unreadable(mapping.place(i), "a key must be a string.");
      }
      if (merges && mapping.members().get(i).merges()) {
        throw unreadable(mapping.place(i), "`<<` is not supported here; write the values out.");
      }
      if (mapping.indexOf(key) != i) {
        throw unreadable(mapping.place(i), "the key `" + key + "` occurs twice.");
      }
    }
  }

  private UnreadableContract unreadable(long place, String sentence) {
    return new UnreadableContract(file, Position.line(place), Position.column(place), sentence);
  }
}
