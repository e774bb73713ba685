package io.github.instagramv1.contract.source.convert;

import io.github.instagramv1.contract.source.Nodes;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Path items that are references to others in the contract, written out where they are used. */
final class PathItems {
  private PathItems() {}

  /** Writes out those of {@code paths} and {@code webhooks}. */
  static void writeOut(MappingNode root) {
    for (String each : Set.of("paths", "webhooks")) {
      Nodes.get(root, each)
          .map(Nodes::members)
          .ifPresent(all -> all.forEach(item -> writeOut(root, item.value(), new HashSet<>())));
    }
  }

  private static void writeOut(MappingNode root, Node node, Set<String> above) {
    String reference = Nodes.get(node, "$ref").map(Nodes::text).orElse("");
    if (!(node instanceof MappingNode item)
        || !reference.startsWith("#/")
        || !above.add(reference)) {
      return;
    }
    Optional<Node> target =
        Nodes.at(root, reference.substring(1)).filter(MappingNode.class::isInstance);
    if (target.isPresent()) {
      writeOut(root, target.get(), above);
      Nodes.remove(item, "$ref");
      for (Member each : Nodes.members(target.get())) {
        String name = each.key();
        if (Nodes.get(item, name).isEmpty()) {
          Nodes.set(item, name, each.value());
        }
      }
    }
  }
}
