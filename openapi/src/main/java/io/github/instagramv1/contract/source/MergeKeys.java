package io.github.instagramv1.contract.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes out what {@code <<} merges, as YAML 1.1 says: what a mapping has itself wins. */
final class MergeKeys {
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private MergeKeys() {}

  static void expand(Node root) {
    new MergeKeys().walk(root);
  }

  private void walk(Node node) {
    if (!seen.add(node)) {
      return;
    }
    Nodes.items(node).forEach(this::walk);
    if (node instanceof MappingNode mapping) {
      for (NodeTuple each : mapping.getValue()) {
        walk(each.getValueNode());
      }
      if (mapping.getValue().stream().anyMatch(MergeKeys::isMerge)) {
        mapping.setValue(merged(mapping));
      }
    }
  }

  private static List<NodeTuple> merged(MappingNode mapping) {
    List<NodeTuple> found = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (NodeTuple each : mapping.getValue()) {
      if (!isMerge(each)) {
        found.add(each);
        own.add(Nodes.text(each.getKeyNode()));
      }
    }
    for (NodeTuple each : mapping.getValue()) {
      if (isMerge(each)) {
        List<Node> sources =
            each.getValueNode() instanceof SequenceNode list
                ? list.getValue()
                : List.of(each.getValueNode());
        for (Node source : sources) {
          for (NodeTuple member : Nodes.members(source)) {
            if (own.add(Nodes.text(member.getKeyNode()))) {
              found.add(member);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isMerge(NodeTuple tuple) {
    return tuple.getKeyNode().getTag().equals(Tag.MERGE);
  }
}
