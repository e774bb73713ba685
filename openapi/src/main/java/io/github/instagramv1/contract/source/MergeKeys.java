package io.github.instagramv1.contract.source;

import io.github.instagramv1.contract.source.tree.CollectionNode;
import io.github.instagramv1.contract.source.tree.MappingNode;
import io.github.instagramv1.contract.source.tree.Member;
import io.github.instagramv1.contract.source.tree.Node;
import io.github.instagramv1.contract.source.tree.SequenceNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Expands merge keys ({@code <<}) as YAML 1.1 defines them: own members take precedence. */
final class MergeKeys {
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private MergeKeys() {}

  static void expand(Node root) {
    new MergeKeys().walk(root);
  }

  private void walk(Node node) {
    if (!(node instanceof CollectionNode collection) || !seen.add(node)) {
      return;
    }
    for (int i = 0; i < collection.size(); i++) {
      walk(collection.value(i));
    }
    if (node instanceof MappingNode mapping && mapping.merges()) {
      mapping.setMembers(merged(mapping));
    }
  }

  private static List<Member> merged(MappingNode mapping) {
    List<Member> found = new ArrayList<>();
    Set<String> own = new HashSet<>();
    for (Member each : mapping.members()) {
      if (!each.merges()) {
        found.add(each);
        own.add(each.key());
      }
    }
    for (Member each : mapping.members()) {
      if (each.merges()) {
        List<Node> sources =
            each.value() instanceof SequenceNode list ? list.items() : List.of(each.value());
        for (Node source : sources) {
          for (Member member : Nodes.members(source)) {
            if (own.add(member.key())) {
              found.add(member);
            }
          }
        }
      }
    }
    return found;
  }
}
