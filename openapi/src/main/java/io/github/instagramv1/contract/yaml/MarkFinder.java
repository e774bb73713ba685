package io.github.instagramv1.contract.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds where the part is written that a JSON pointer names. */
final class MarkFinder {
  private final MappingNode root;

  MarkFinder(MappingNode root) {
    this.root = root;
  }

  Mark mark(String pointer) {
    Node node = root;
    Mark mark = root.getStartMark();
    for (String step : steps(pointer)) {
      if (node instanceof MappingNode mapping) {
        NodeTuple entry = entry(mapping, step);
        if (entry == null) {
          return mark;
        }
        node = entry.getValueNode();
        mark = (node instanceof ScalarNode ? node : entry.getKeyNode()).getStartMark();
      } else if (node instanceof SequenceNode sequence && isIndex(step, sequence)) {
        node = sequence.getValue().get(Integer.parseInt(step));
        mark = node.getStartMark();
      } else {
        return mark;
      }
    }
    return mark;
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty()
        ? List.of()
        : List.of(pointer.substring(1).split("/", -1)).stream()
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList();
  }

  private static NodeTuple entry(MappingNode mapping, String key) {
    NodeTuple found = null;
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        found = entry;
      }
    }
    return found;
  }

  private static boolean isIndex(String step, SequenceNode sequence) {
    return step.matches("\\d{1,9}") && Integer.parseInt(step) < sequence.getValue().size();
  }
}
